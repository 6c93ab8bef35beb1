/// Tests of what the doctor finds on healthy and broken machines.
@NullMarked
package dev.clientele.app.doctor;

import org.jspecify.annotations.NullMarked;
