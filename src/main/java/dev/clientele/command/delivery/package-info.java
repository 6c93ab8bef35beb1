/// How an answer that nobody asked for goes out: a platform is an [dev.clientele.command.delivery.Outlet], and says what becomes of a
/// message by a [dev.clientele.command.delivery.Receipt]. When something is said, and what, may not be decided here.
@NullMarked
package dev.clientele.command.delivery;

import org.jspecify.annotations.NullMarked;
