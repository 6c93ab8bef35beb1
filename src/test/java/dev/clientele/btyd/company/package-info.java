/// Tests of the models of one company.
@NullMarked
package dev.clientele.btyd.company;

import org.jspecify.annotations.NullMarked;
