/// The program: [dev.clientele.Main] names its commands and hands over to `app`. Nothing else may come in.
@NullMarked
package dev.clientele;

import org.jspecify.annotations.NullMarked;
