package org.rapporteur.archive.link;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.FoldedName;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Keys;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Reading;

/** Which entities appear in which articles, under which names and in which offices. */
public final class Appearances {
  private final Handle handle;

  /** Counts appearances inside a change. */
  public Appearances(Change change) {
    this.handle = change.handle();
  }

  /** Counts the entities of an article in. */
  public void add(long article, @Nullable LocalDate published, Reading reading, Linked linked) {
    insertRows(article, reading, linked);
    Set<Name> names = new LinkedHashSet<>();
    Map<Holder, Holder> offices = new LinkedHashMap<>();
    Set<Long> entities = new LinkedHashSet<>();
    Set<Surname> surnames = new LinkedHashSet<>();
    for (Entity entity : reading.entities()) {
      long id = linked.of(entity.id()).id();
      Sought sought = Sought.of(entity);
      entities.add(id);
      names.addAll(names(id, sought));
      if (!sought.surname().isEmpty()) {
        surnames.add(new Surname(sought.surname(), id));
      }
      addOffice(offices, id, entity);
    }
    insertSurnames(surnames);
    countNames(names);
    countOffices(offices.values(), published);
    countArticles(entities, 1);
  }

  /**
   * Counts the entities of an article out, as the old Reading had them.
   *
   * @return ids of the entities
   */
  public Set<Long> remove(long article, Reading old) {
    Map<String, Long> ids = ids(article);
    Set<Name> names = new LinkedHashSet<>();
    Map<Holder, Holder> offices = new LinkedHashMap<>();
    for (Entity entity : old.entities()) {
      Long id = ids.get(entity.id());
      if (id != null) {
        names.addAll(names(id, Sought.of(entity)));
        addOffice(offices, id, entity);
      }
    }
    Set<Long> entities = new LinkedHashSet<>(ids.values());
    handle
        .createUpdate("DELETE FROM appearance WHERE article = :article")
        .bind("article", article)
        .execute();
    discountNames(names);
    discountOffices(offices.values());
    countArticles(entities, -1);
    return entities;
  }

  /** Withdraws those of the entities that no article speaks of any more. */
  public static void withdraw(Change change, Set<Long> entities) {
    change
        .handle()
        .createUpdate(
            """
            UPDATE entity SET withdrawn = :version, changed = :version
            WHERE id IN (SELECT value FROM json_each(:ids))
              AND articles = 0 AND withdrawn IS NULL
            """)
        .bind("ids", Keys.numbers(entities))
        .bind("version", change.version())
        .execute();
  }

  private Map<String, Long> ids(long article) {
    Map<String, Long> ids = new LinkedHashMap<>();
    handle
        .createQuery("SELECT local, entity FROM appearance WHERE article = :article")
        .bind("article", article)
        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(row -> ids.put(row.getKey(), row.getValue()));
    return ids;
  }

  private void insertRows(long article, Reading reading, Linked linked) {
    if (reading.entities().isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO appearance (article, local, entity, name, office, mentions)
            VALUES (?, ?, ?, ?, ?, ?)
            """);
    for (Entity entity : reading.entities()) {
      batch.add(
          article,
          entity.id(),
          linked.of(entity.id()).id(),
          entity.name(),
          Office.clean(entity.office()),
          entity.mentions().size());
    }
    batch.execute();
  }

  private void insertSurnames(Set<Surname> surnames) {
    if (surnames.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch("INSERT OR IGNORE INTO entity_surname (surname, entity) VALUES (?, ?)");
    surnames.forEach(surname -> batch.add(surname.surname, surname.entity));
    batch.execute();
  }

  private void countNames(Set<Name> names) {
    if (names.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO entity_name (folded, entity, name, main, articles) VALUES (?, ?, ?, ?, 1)
            ON CONFLICT (folded, entity, name)
            DO UPDATE SET articles = articles + 1, main = max(main, excluded.main)
            """);
    for (Name name : names) {
      batch.add(FoldedName.of(name.name), name.entity, name.name, name.main);
    }
    batch.execute();
  }

  private void discountNames(Set<Name> names) {
    if (names.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            UPDATE entity_name SET articles = articles - 1
            WHERE folded = ? AND entity = ? AND name = ?
            """);
    Set<Long> entities = new LinkedHashSet<>();
    for (Name name : names) {
      batch.add(FoldedName.of(name.name), name.entity, name.name);
      entities.add(name.entity);
    }
    batch.execute();
    handle
        .createUpdate(
            """
            DELETE FROM entity_name
            WHERE articles <= 0 AND entity IN (SELECT value FROM json_each(:ids))
            """)
        .bind("ids", Keys.numbers(entities))
        .execute();
  }

  private void countOffices(Iterable<Holder> offices, @Nullable LocalDate published) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO entity_office (entity, office, country, first, last, articles)
            VALUES (:entity, :office, :country, :day, :day, 1)
            ON CONFLICT (entity, office, country) DO UPDATE SET
              first = coalesce(min(first, excluded.first), first, excluded.first),
              last = coalesce(max(last, excluded.last), last, excluded.last),
              articles = articles + 1
            """);
    for (Holder holder : offices) {
      batch
          .bind("entity", holder.entity)
          .bind("office", holder.office)
          .bind("country", holder.country)
          .bind("day", published == null ? null : published.toString())
          .add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** The first and last day stay: another article may have said the same on these. */
  private void discountOffices(Iterable<Holder> offices) {
    for (Holder holder : offices) {
      handle
          .createUpdate(
              """
              UPDATE entity_office SET articles = articles - 1
              WHERE entity = :entity AND office = :office AND country = :country
              """)
          .bind("entity", holder.entity)
          .bind("office", holder.office)
          .bind("country", holder.country)
          .execute();
      handle
          .createUpdate("DELETE FROM entity_office WHERE entity = :entity AND articles <= 0")
          .bind("entity", holder.entity)
          .execute();
    }
  }

  private void countArticles(Set<Long> entities, int step) {
    handle
        .createUpdate(
            """
            UPDATE entity SET articles = articles + :step
            WHERE id IN (SELECT value FROM json_each(:ids))
            """)
        .bind("step", step)
        .bind("ids", Keys.numbers(entities))
        .execute();
  }

  private static Set<Name> names(long id, Sought sought) {
    Entity entity = sought.entity();
    Set<Name> names = new LinkedHashSet<>();
    names.add(new Name(id, sought.name(), true));
    for (String alias : entity.aliases()) {
      String plain =
          entity.type() == EntityType.PERSON ? PersonName.of(alias).text() : alias.strip();
      if (!plain.isEmpty() && !plain.equals(sought.name())) {
        names.add(new Name(id, plain, leadsAlone(entity.type(), plain)));
      }
    }
    return names;
  }

  private static boolean leadsAlone(EntityType type, String alias) {
    if (type == EntityType.PERSON) {
      return PersonName.of(alias).isFull();
    }
    return isAcronym(alias);
  }

  static boolean isAcronym(String name) {
    return name.length() >= 2
        && name.length() <= 8
        && name.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-');
  }

  /** Only what the article itself says counts, and the same words in capitals once. */
  private static void addOffice(Map<Holder, Holder> offices, long id, Entity entity) {
    String office = Office.clean(entity.office());
    if (office != null && !"looked up".equals(entity.ids().get("office"))) {
      String country = Objects.requireNonNullElse(entity.country(), "");
      offices.putIfAbsent(
          new Holder(id, FoldedName.of(office), country), new Holder(id, office, country));
    }
  }

  private record Name(long entity, String name, boolean main) {}

  private record Surname(String surname, long entity) {}

  private record Holder(long entity, String office, String country) {}
}
