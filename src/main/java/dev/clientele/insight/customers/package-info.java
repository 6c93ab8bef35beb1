/// The question `customers`: all customers that fit any conditions, how many they are and who, to be ranked and taken along. Entry
/// type: [dev.clientele.insight.customers.CustomersQuestion]; other questions stay out.
@NullMarked
package dev.clientele.insight.customers;

import org.jspecify.annotations.NullMarked;
