package org.rapporteur.archive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Samples;
import org.rapporteur.archive.record.Appearance;
import org.rapporteur.archive.record.ArticleRecord;
import org.rapporteur.archive.record.EntityRecord;
import org.rapporteur.archive.record.Filter;

/** Entities have no day and no outlet of their own: their articles have. */
final class EntityFilterTest {
  @TempDir private Path folder;
  private Archive archive;
  private Records records;

  @BeforeEach
  void fill() {
    archive = Archive.open(folder.resolve("record.db"), Clock.systemUTC());
    archive.save(Samples.entries(), Samples.OPTIONS);
    records = archive.records();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void anOutletKeepsThoseOfWhomItSpeaks() {
    String outlet = articles().get(0).source();
    assertThat(found(filter(Set.of(outlet), null, null)))
        .isEqualTo(expected(article -> outlet.equals(article.source())))
        .isNotEqualTo(expected(article -> true));
  }

  @Test
  void theCaseOfAnOutletDoesNotMatter() {
    String outlet = articles().get(0).source();
    assertThat(found(filter(Set.of(outlet.toUpperCase(Locale.ROOT)), null, null)))
        .isEqualTo(found(filter(Set.of(outlet), null, null)));
  }

  @Test
  void daysKeepThoseOfWhomArticlesSpokeThen() {
    List<LocalDate> days = articles().stream().map(ArticleRecord::published).sorted().toList();
    LocalDate from = days.get(1);
    LocalDate to = days.get(days.size() - 2);
    assertThat(found(filter(Set.of(), from, null)))
        .isEqualTo(expected(article -> !article.published().isBefore(from)));
    assertThat(found(filter(Set.of(), null, to)))
        .isEqualTo(expected(article -> !article.published().isAfter(to)));
    assertThat(found(filter(Set.of("no such outlet"), from, to))).isEmpty();
  }

  @Test
  void whatSaysNothingAboutEntitiesIsNamed() {
    Filter types =
        new Filter(
            null,
            List.of(),
            List.of(),
            Set.of(),
            Set.of("CONSULT"),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of("Geneva"),
            null,
            null,
            Set.of(),
            2,
            true,
            false);
    assertThat(records.entities().inapplicable(types))
        .containsExactly("type", "place", "independent");
    assertThat(records.events().inapplicable(types)).isEmpty();
    assertThat(records.entities().inapplicable(filter(Set.of("a"), null, null))).isEmpty();
  }

  @Test
  void appearancesComeInTheOrderOfPublicationAndNoMoreThanWanted() {
    EntityRecord most = records.entities().list(Filter.ALL, 1, null).records().get(0);
    List<Appearance> all = records.appearances(most.entity().key(), 1000);
    assertThat(all.stream().map(appearance -> appearance.article().key()).distinct())
        .hasSize(most.articles());
    assertThat(all)
        .isSortedAccordingTo(Comparator.comparing(appearance -> appearance.article().published()));
    assertThat(records.appearances(most.entity().key(), 1)).containsExactly(all.get(0));
    assertThat(records.appearances("entity-none", 1)).isEmpty();
  }

  private List<ArticleRecord> articles() {
    return records.articles().list(Filter.ALL, 1000, null).records();
  }

  private Set<String> found(Filter filter) {
    Set<String> keys = new TreeSet<>();
    long total = records.entities().each(filter, entity -> keys.add(entity.entity().key()));
    assertThat(total).isEqualTo(keys.size()).isEqualTo(records.entities().count(filter));
    return keys;
  }

  /** Those that appear in an article that fits. */
  private Set<String> expected(Predicate<ArticleRecord> fits) {
    Set<String> keys = new TreeSet<>();
    records
        .entities()
        .each(
            Filter.ALL,
            entity -> {
              String key = entity.entity().key();
              if (records.appearances(key, 1000).stream().anyMatch(a -> fits.test(a.article()))) {
                keys.add(key);
              }
            });
    return keys;
  }

  private static Filter filter(
      Set<String> sources, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new Filter(
        null, List.of(), List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
        Set.of(), Set.of(), Set.of(), Set.of(), from, to, sources, 0, true, false);
  }
}
