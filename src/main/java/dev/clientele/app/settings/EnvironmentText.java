package dev.clientele.app.settings;

import java.util.Map;
import java.util.Optional;

/// What a variable of the environment says that is no setting, such as a secret. One that is empty or blank says nothing: compose files and
/// service units leave them so.
public final class EnvironmentText {

    private EnvironmentText() {}

    public static Optional<String> of(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
