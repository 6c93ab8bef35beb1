/// Which customers are at risk, why, and with how much money (DEFINITIONS, Risk). Entry type:
/// [dev.clientele.portfolio.risk.Risks]. No words for people: those are the questions' business.
@NullMarked
package dev.clientele.portfolio.risk;

import org.jspecify.annotations.NullMarked;
