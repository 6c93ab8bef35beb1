/// What can be watched for, as words and as values. Entry types: [dev.clientele.digest.alerts.rule.Rule] and
/// [dev.clientele.digest.alerts.rule.RuleParser]. How a rule is checked is not known here.
@NullMarked
package dev.clientele.digest.alerts.rule;

import org.jspecify.annotations.NullMarked;
