package org.rapporteur.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RecordColumnsTest {
  @Test
  void theGuideExplainsEveryColumn() throws IOException {
    String guide = Files.readString(Path.of("../docs/archive.md"));
    List<String> names =
        Stream.of(
                RecordColumns.events(),
                RecordColumns.meetings(),
                RecordColumns.statements(),
                RecordColumns.relations(),
                RecordColumns.entities(),
                RecordColumns.topics(),
                RecordColumns.articles(),
                RecordColumns.hits())
            .flatMap(columns -> columns.stream().map(Column::name))
            .distinct()
            .toList();
    assertThat(names).allSatisfy(name -> assertThat(guide).contains("`" + name + "`"));
  }
}
