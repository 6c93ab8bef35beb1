package dev.clientele.command;

import java.util.function.Supplier;

/// A file that belongs to an answer.
///
/// @param name its file name, safe on every system: `top-2025.csv`
/// @param mediaType such as `text/csv`
/// @param weight about how many bytes of memory it takes as long as it is kept
/// @param content makes its bytes, whenever it is asked
public record Attachment(String name, String mediaType, long weight, Supplier<byte[]> content) {}
