package dev.clientele.data.reply;

/// Something about the data that a person should look at.
///
/// @param where when it is, or whose
/// @param details its figures in words
record Finding(String kind, String where, String details) {

    /// A file without its folders.
    static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
