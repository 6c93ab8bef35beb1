/// The question `flows`: how many customers came, came back, went and stayed, and what that did to revenue. Entry type:
/// [dev.clientele.insight.flows.FlowsQuestion]; other questions stay out.
@NullMarked
package dev.clientele.insight.flows;

import org.jspecify.annotations.NullMarked;
