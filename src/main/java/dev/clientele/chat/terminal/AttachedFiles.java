package dev.clientele.chat.terminal;

import dev.clientele.command.Attachment;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// Writes an answer's files into a folder under their own names, and never over a file that is there: `top.csv`,
/// `top-2.csv`, ...
public record AttachedFiles(Path folder) {

    /// The names of the files written, in their order.
    public List<String> write(List<Attachment> attachments) throws IOException {
        var written = new ArrayList<String>();
        for (var attachment : attachments) {
            written.add(write(attachment).toString());
        }
        return written;
    }

    private Path write(Attachment attachment) throws IOException {
        var bytes = attachment.content().get();
        for (var number = 1;; number++) {
            var file = folder.resolve(numbered(attachment.name(), number)).normalize();
            try {
                return Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException taken) {
                // the next number is tried
            }
        }
    }

    private static String numbered(String name, int number) {
        var dot = name.lastIndexOf('.');
        return number == 1 ? name : name.substring(0, dot) + "-" + number + name.substring(dot);
    }
}
