package dev.clientele.chat.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What an option names is never written over something that is no earlier one of its kind.
final class OutputFileTest {

    @TempDir
    private Path folder;

    private Path store;
    private Path input;

    @BeforeEach
    void files() throws IOException {
        store = Files.writeString(folder.resolve("store.db"), "SQLite format 3\u0000");
        input = Files.writeString(folder.resolve("in.md"), "> top 5");
    }

    @ParameterizedTest
    @EnumSource(OutputKind.class)
    void theStoreWhatLiesBesideItAndTheInputAreRefusedByWhateverNameTheyAreCalled(OutputKind kind) throws IOException {
        var linked = Files.createSymbolicLink(folder.resolve("link.png"), store);
        var hard = Files.createLink(folder.resolve("hard.png"), input);
        Files.createDirectory(folder.resolve("sub"));
        for (var path : List.of(store, folder.resolve("store.db-wal"), folder.resolve("store.db-shm"), folder.resolve("store.db.portfolio"),
                folder.resolve("sub/../store.db"), linked)) {
            assertThat(obstacle(path, kind)).as("%s", path).hasValueSatisfying(why -> assertThat(why).contains("is the store"));
        }
        assertThat(obstacle(input, kind)).isPresent();
        assertThat(obstacle(hard, kind)).hasValueSatisfying(why -> assertThat(why).contains("the file to be read"));
        assertThat(obstacle(folder, kind)).hasValueSatisfying(why -> assertThat(why).contains("is a folder"));
    }

    @Test
    void aStoreThatIsNotThereYetIsRefusedToo() throws IOException {
        Files.delete(store);
        assertThat(obstacle(store, OutputKind.PROBLEMS)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(OutputKind.class)
    void whatIsOfAnotherKindIsNotWrittenOver(OutputKind kind) throws IOException {
        for (var text : List.of("Invoice,Customer\n1,A\n", "company: Hartwell\n", "\u00ff\u00d8\u00ff", "{}", "file,row\n")) {
            var other = Files.writeString(folder.resolve("other.txt"), text);
            assertThat(obstacle(other, kind)).as(text).hasValueSatisfying(why -> assertThat(why).contains("do not write over it"));
            assertThat(other).hasContent(text);
        }
    }

    @Test
    void aPageThatAPersonWroteIsNotWrittenOver() throws IOException {
        for (var text : List.of("# Answers", "> top 5\n", " " + OutputKind.PAGE_HEAD, "# Notes\n" + OutputKind.PAGE_HEAD)) {
            var page = Files.writeString(folder.resolve("page.md"), text);
            assertThat(obstacle(page, OutputKind.PAGE)).as(text)
                    .hasValueSatisfying(why -> assertThat(why).contains("do not write over it"));
        }
    }

    @Test
    void anEarlierOneOfItsKindAndANewNameAreTaken() throws IOException {
        var png = Files.write(folder.resolve("a.png"), new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'});
        var problems = Files.writeString(folder.resolve("p.csv"), "file,row,field,found,expected,kind\r\na,1,b,c,d,e\r\n");
        var page = Files.writeString(folder.resolve("page.md"), OutputKind.PAGE_HEAD + "\n# Answers");
        assertThat(obstacle(png, OutputKind.PICTURE)).isEmpty();
        assertThat(obstacle(problems, OutputKind.PROBLEMS)).isEmpty();
        assertThat(obstacle(page, OutputKind.PAGE)).isEmpty();
        assertThat(obstacle(folder.resolve("new"), OutputKind.PICTURE)).isEmpty();
        assertThat(obstacle(Path.of("/dev/null"), OutputKind.PROBLEMS)).isEmpty();
    }

    private Optional<String> obstacle(Path path, OutputKind kind) {
        return new OutputFile("--out", path, kind).obstacle(store, List.of(input));
    }
}
