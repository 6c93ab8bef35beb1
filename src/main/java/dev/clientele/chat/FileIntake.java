package dev.clientele.chat;

import dev.clientele.chat.FileImporter.Question;
import dev.clientele.chat.FileImporter.Taken;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Shows how files would be imported before anybody says that they are to be, and imports them.
public interface FileIntake {

    /// What importing would bring, or what has to be said before; nothing is stored.
    ///
    /// @param path a file, an archive or a folder
    /// @param answers what the person said about it
    /// @return of each file or batch in it, in their order
    List<Taken> preview(Path path, Map<Question, String> answers);

    /// Imports, each file or batch whole or not at all.
    List<Taken> take(Path path, Map<Question, String> answers, Watcher watcher);

    /// Is told how far an import is. Asked from the thread that imports.
    interface Watcher {

        /// Another import is being written, and this one comes after it.
        void waits();

        /// So much of a file is read.
        ///
        /// @param share from 0 to 1
        void reads(String file, double share);
    }
}
