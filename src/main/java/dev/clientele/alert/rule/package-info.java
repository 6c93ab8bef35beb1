/// What can be watched for, as words and as values. Entry types: [dev.clientele.alert.rule.Rule] and
/// [dev.clientele.alert.rule.RuleParser]. How a rule is checked is not known here.
@NullMarked
package dev.clientele.alert.rule;

import org.jspecify.annotations.NullMarked;
