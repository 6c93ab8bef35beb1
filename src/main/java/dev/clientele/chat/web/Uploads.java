package dev.clientele.chat.web;

import dev.clientele.chat.FileIntake;
import java.nio.file.Path;

/// What the page does with files that people bring.
///
/// @param intake reads and imports them
/// @param largest how many bytes those may have that are brought at once
/// @param folder where they lie until they are imported or no longer wanted
public record Uploads(FileIntake intake, long largest, Path folder) {

    public Uploads {
        if (largest <= 0) {
            throw new IllegalArgumentException("no file is so small: " + largest);
        }
    }
}
