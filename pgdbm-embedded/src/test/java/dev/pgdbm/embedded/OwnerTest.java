package dev.pgdbm.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnerTest {
    @Test
    void aKilledOwnerTakesItsServerWithIt() throws Exception {
        ChildJvm owner = ChildJvm.start(List.of(), Caches.usual());
        Path data = Path.of(owner.firstLine());
        ProcessHandle postmaster = postmaster(data);

        owner.process().destroyForcibly();

        Caches.await("the server ends", () -> !postmaster.isAlive());
        Caches.await("its directory vanishes", () -> !Files.exists(data.getParent()));
    }

    @Test
    void theNextStartSweepsWhatAnOwnerKilledWithItsWatchdogLeft() throws Exception {
        ChildJvm owner = ChildJvm.start(List.of(), Caches.usual());
        Path data = Path.of(owner.firstLine());
        ProcessHandle postmaster = postmaster(data);
        owner.process()
                .descendants()
                .filter(process -> !process.equals(postmaster))
                .filter(process -> process.info().command().orElse("").endsWith("sh"))
                .forEach(ProcessHandle::destroyForcibly);
        owner.process().destroyForcibly().waitFor();
        assertThat(postmaster.isAlive()).isTrue();

        EmbeddedPostgres.start().close();

        Caches.await("the server ends", () -> !postmaster.isAlive());
        assertThat(data.getParent()).doesNotExist();
    }

    @Test
    void aLivingServerOfAnotherProcessIsNotSwept() throws Exception {
        ChildJvm owner = ChildJvm.start(List.of(), Caches.usual());
        Path data = Path.of(owner.firstLine());
        EmbeddedPostgres.start().close();
        assertThat(postmaster(data).isAlive()).isTrue();
        owner.end();
        assertThat(data.getParent()).doesNotExist();
    }

    private static ProcessHandle postmaster(Path data) throws IOException {
        long number = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        return ProcessHandle.of(number).orElseThrow();
    }
}
