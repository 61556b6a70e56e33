package org.rapporteur.archive.save;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.link.DisplayNames;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.store.Change;
import org.rapporteur.model.Entity;

/** Makes single records anew from what articles say, when a user takes back a correction. */
public final class Remaking {
  private Remaking() {}

  /** Makes a statement, relation, topic or entity anew; others are a matter of grouping. */
  public static void remake(Change change, RecordKind kind, String key) {
    Set<Long> id =
        change
            .handle()
            .createQuery("SELECT id FROM " + kind.label() + " WHERE key = :key")
            .bind("key", key)
            .mapTo(Long.class)
            .collectIntoSet();
    switch (kind) {
      case STATEMENT -> StatementReportTable.refresh(change, id);
      case RELATION -> RelationReportTable.refresh(change, id);
      case TOPIC -> TopicReportTable.refresh(change, id);
      case ENTITY -> id.forEach(entity -> remakeEntity(change, entity));
      case EVENT, MEETING, ARTICLE, REPORT -> {}
    }
  }

  private static void remakeEntity(Change change, long id) {
    List<Entity> found = appearances(change.handle(), id);
    Optional<String> country =
        found.stream()
            .flatMap(entity -> Optional.ofNullable(entity.country()).stream())
            .findFirst();
    Optional<String> sector =
        found.stream()
            .flatMap(entity -> Optional.ofNullable(entity.sector()).stream())
            .map(Enum::name)
            .max(Comparator.comparing(name -> !name.equals("UNK")));
    Optional<String> wikidata =
        found.stream()
            .flatMap(entity -> Optional.ofNullable(entity.ids().get("wikidata")).stream())
            .findFirst();
    change
        .handle()
        .createUpdate(
            """
            UPDATE entity SET country = :country, sector = :sector, wikidata = :wikidata
            WHERE id = :id
            """)
        .bind("country", country.orElse(null))
        .bind("sector", sector.orElse(null))
        .bind("wikidata", wikidata.orElse(null))
        .bind("id", id)
        .execute();
    DisplayNames.choose(change, Set.of(id));
  }

  /** Returns an entity as the first articles speak of it. */
  private static List<Entity> appearances(Handle handle, long id) {
    return handle
        .createQuery(
            """
            SELECT a.reading, a.length, p.local
            FROM appearance p JOIN article a ON a.id = p.article
            WHERE p.entity = :id ORDER BY a.id LIMIT 20
            """)
        .bind("id", id)
        .map((row, context) -> {
          String local = row.getString("local");
          // of the Reading only names and codes are looked at
          return Packed.unpack(row.getBytes("reading"), " ".repeat(row.getInt("length")))
              .entities()
              .stream()
              .filter(entity -> entity.id().equals(local))
              .toList();
        })
        .list()
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}
