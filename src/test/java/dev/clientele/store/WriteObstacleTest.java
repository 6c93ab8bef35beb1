package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteObstacleTest {

    @TempDir
    private Path folder;

    @Test
    void anothersLongWriteIsNamed() throws SQLException {
        var database = NewStore.in(folder);
        try (var importing = database.writingConnection(); var statement = importing.createStatement()) {
            statement.execute("insert into meta (name, value) values ('under', 'way')");
            var busy = catchThrowable(() -> Jdbi.create("jdbc:sqlite:" + database.file() + "?busy_timeout=1")
                    .useHandle(handle -> handle.execute("delete from note")));
            assertThat(WriteObstacle.of(busy).orElseThrow()).contains("not kept").contains("another program, such as an import")
                    .contains("try again");
        }
    }

    @Test
    void whatElseIsBrokenIsNoObstacle() {
        assertThat(WriteObstacle.of(new IllegalStateException(new IllegalArgumentException("no")))).isEmpty();
        var wrong = catchThrowable(() -> NewStore.in(folder).jdbi().useHandle(handle -> handle.execute("delete from nothing")));
        assertThat(WriteObstacle.of(wrong)).isEmpty();
    }
}
