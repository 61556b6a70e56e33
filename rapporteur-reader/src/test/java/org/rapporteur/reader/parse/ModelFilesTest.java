package org.rapporteur.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.RapporteurException;

class ModelFilesTest {
  private static final String FOLDER = "/org/rapporteur/reader/parse/model/";
  private static final String SUM =
      "e31e97a5b5fde6f3b24ce40b0ec9a8d5a4b4a3c1c9d3d9f6a4b9b1b6a0a0a0a0";

  @Test
  void readsFileWhoseChecksumFits() {
    assertThat(ModelFiles.ofResources(FOLDER).lines("good.txt"))
        .containsExactly("Helsinki", "Geneva");
  }

  @Test
  void damagedFileIsNamedWithItsChecksumAndAdvice() {
    ModelFiles files = ModelFiles.ofResources(FOLDER);
    assertThatThrownBy(() -> files.bytes("damaged.txt"))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContainingAll("damaged.txt", "is damaged", SUM, "./mvnw package");
  }

  @Test
  void missingFileIsNamedWithItsChecksumAndAdvice() {
    ModelFiles files = ModelFiles.ofResources(FOLDER);
    assertThatThrownBy(() -> files.bytes("missing.txt"))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContainingAll("missing.txt", "is missing", SUM, "./mvnw package");
    assertThatThrownBy(() -> files.bytes("unlisted.txt"))
        .hasMessageContaining("no checksum for unlisted.txt");
    assertThatThrownBy(() -> ModelFiles.ofResources("/nowhere/"))
        .hasMessageContaining("/nowhere/checksums.txt is missing");
  }

  @Test
  void folderOfOnesOwnIsReadAndCheckedToo(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("checksums.txt"), SUM + "  damaged.txt\n" + SUM + "  missing.txt\n");
    Files.writeString(folder.resolve("damaged.txt"), "Camp David");
    ModelFiles files = ModelFiles.ofFolder(folder);
    assertThatThrownBy(() -> files.bytes("damaged.txt"))
        .hasMessageContainingAll(folder.toString(), "is damaged");
    assertThatThrownBy(() -> files.bytes("missing.txt")).hasMessageContaining("is missing");
  }

  @Test
  void labelsThatDoNotFitAreExplained() {
    assertThatThrownBy(() -> Labels.of(List.of("upos NOUN VERBS", "xpos NN", "deprel root")))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("VERBS");
    assertThatThrownBy(() ->
            Labels.of(List.of("upos NOUN", "xpos NN", "deprel root", "status planned actual")))
        .hasMessageContaining("its status are");
    assertThatThrownBy(() -> Labels.of(List.of("upos NOUN")))
        .hasMessageContaining("no line begins with xpos");
    assertThatThrownBy(() -> Labels.of(List.of("threshold trigger")))
        .isInstanceOf(RapporteurException.class);
  }

  @Test
  void labelsGiveThresholdsAndBiases() {
    Labels labels =
        Labels.of(
            List.of(
                "upos NOUN VERB",
                "xpos NN VB",
                "deprel root obj",
                "threshold trigger 0.3",
                "bias SPEAKER -1.5"));
    assertThat(labels.upos(1)).isEqualTo(Upos.VERB);
    assertThat(labels.threshold("trigger")).isEqualTo(0.3f);
    assertThat(labels.threshold("relation")).isEqualTo(0.5f);
    assertThat(labels.linkBias(LinkKind.SPEAKER)).isEqualTo(-1.5f);
  }
}
