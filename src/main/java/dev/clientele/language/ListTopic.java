package dev.clientele.language;

import java.util.Optional;

/// Customers picked by conditions: `customers over 250k`, `bought bikes but no accessories`, `no order since march`.
final class ListTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        return Optional.empty();
    }
}
