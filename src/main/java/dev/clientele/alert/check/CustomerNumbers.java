package dev.clientele.alert.check;

import dev.clientele.portfolio.Customers;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The numbers of customers by their ids, made when the first is asked for: most checks need none, some one for each of thousands of
/// cases.
final class CustomerNumbers {

    private final Customers customers;
    private @Nullable Map<String, Integer> known;

    CustomerNumbers(Customers customers) {
        this.customers = customers;
    }

    /// The number of the customer with an id; empty where there is none.
    OptionalInt of(String id) {
        var numbers = known;
        if (numbers == null) {
            numbers = new HashMap<>();
            for (var customer = 0; customer < customers.count(); customer++) {
                numbers.put(customers.ids()[customer], customer);
            }
            known = numbers;
        }
        var number = numbers.get(id);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
