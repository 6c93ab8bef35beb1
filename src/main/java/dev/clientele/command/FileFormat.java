package dev.clientele.command;

import java.util.List;

/// A kind of file that an answer's tables can be taken along in.
public interface FileFormat {

    /// The word a person types: `csv`, `xlsx`.
    String word();

    /// The tables as files.
    ///
    /// @param name what the files are called, without an ending: `top-2025`
    /// @param title what was asked, in a few words
    List<Attachment> files(String name, String title, List<Table> tables);
}
