/// The question `what-if`: What the year ahead would bring if one thing changed, and which change matters most. Entry type:
/// [dev.clientele.insight.whatif.WhatIfQuestion]; other questions stay out.
@NullMarked
package dev.clientele.insight.whatif;

import org.jspecify.annotations.NullMarked;
