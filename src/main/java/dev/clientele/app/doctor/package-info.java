/// What works on this machine and what does not: one [dev.clientele.app.doctor.Diagnosis] for each thing looked at, with what
/// to do about it. Looks and changes nothing.
@NullMarked
package dev.clientele.app.doctor;

import org.jspecify.annotations.NullMarked;
