package org.rapporteur.archive.save;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.copy.Copies;
import org.rapporteur.archive.group.EventGroups;
import org.rapporteur.archive.group.MeetingGroups;
import org.rapporteur.archive.link.Appearances;
import org.rapporteur.archive.link.DisplayNames;
import org.rapporteur.archive.link.Earlier;
import org.rapporteur.archive.link.EntityLinker;
import org.rapporteur.archive.link.EntityRulings;
import org.rapporteur.archive.link.Linked;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.review.Corrections;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Keys;
import org.rapporteur.model.Gazetteer;
import org.rapporteur.model.Reading;

/**
 * Saves the articles of one change, one after another: row, words, copies, entities, reports,
 * groups. What needs doing once for all of them comes at the end.
 */
final class ArticleSaver {
  /** Records that are found by what they say, without grouping. */
  private static final Set<RecordKind> TOLD_OF =
      EnumSet.of(RecordKind.STATEMENT, RecordKind.RELATION, RecordKind.TOPIC);

  private final Change change;
  private final Handle handle;
  private final Corrections corrections;
  private final EntityLinker linker;
  private final Appearances appearances;
  private final Copies copies = new Copies();
  private final EventGroups events = new EventGroups();
  private final MeetingGroups meetings = new MeetingGroups();

  private final Set<Long> entities = new LinkedHashSet<>();
  private final Map<RecordKind, Set<Long>> told = new EnumMap<>(RecordKind.class);
  private final Map<RecordKind, Set<Long>> touched = new EnumMap<>(RecordKind.class);
  private final Set<Long> added = new LinkedHashSet<>();
  private final Set<Long> eventRows = new LinkedHashSet<>();
  private final Set<Long> meetingRows = new LinkedHashSet<>();

  ArticleSaver(Change change, Corrections corrections, Gazetteer gazetteer) {
    this.change = change;
    this.handle = change.handle();
    this.corrections = corrections;
    this.linker = new EntityLinker(gazetteer);
    this.appearances = new Appearances(change);
  }

  /** Saves an article that is new, or was read by another version of the reader. */
  void save(Entry entry, String key, boolean again, SaveOptions options) {
    if (again) {
      ArticleTable.Row old = ArticleTable.row(handle, key).orElseThrow();
      if (ArticleTable.holds(old, entry.reading())) {
        ArticleTable.readBy(change, old, entry.reading(), options.reader());
      } else {
        replace(old, entry.reading(), options.reader());
      }
    } else {
      long id = ArticleTable.insert(change, key, entry, options);
      fill(id, key, entry.reading(), options.keepText(), Optional.empty());
    }
  }

  /** Puts a Reading in the place of the one that an article has. */
  void replace(ArticleTable.Row old, Reading reading, String reader) {
    touch(old.id());
    // of what was read before only the offsets are looked at
    String text = old.text() == null ? " ".repeat(old.length()) : old.text();
    Reading before = Packed.unpack(old.reading(), text);
    EntityRulings.carryOver(change, old.key(), before, reading);
    Earlier earlier = linker.earlier(change, old.id());
    entities.addAll(appearances.remove(old.id(), before));
    ArticleTable.update(change, old, reading, reader);
    fill(old.id(), old.key(), reading, old.text() != null, Optional.of(earlier));
  }

  private void fill(
      long id, String key, Reading reading, boolean keepText, Optional<Earlier> earlier) {
    String text = reading.article().text();
    Set<Long> repointed = copies.place(change, id, text);
    repointed.forEach(this::touch);
    Linked linked = linker.link(change, key, reading, earlier.orElse(Earlier.NONE));
    appearances.add(id, reading.article().published(), reading, linked);
    linked.entities().values().forEach(entity -> entities.add(entity.id()));
    Stored article =
        new Stored(id, key, reading, linked, Sentences.of(text), keepText, earlier.isPresent());
    Map<String, Long> topics = new TopicReportTable(change, article).save();
    Map<String, Long> statements = new StatementReportTable(change, article).save();
    Set<Long> staleEvents = new HashSet<>();
    Map<String, Long> reports =
        new EventReportTable(handle, article)
            .save(statements, topics, gone -> staleEvents.addAll(events.release(change, gone)));
    Set<Long> staleMeetings = new HashSet<>();
    new MeetingReportTable(handle, article)
        .save(reports, gone -> staleMeetings.addAll(meetings.release(change, gone)));
    new RelationReportTable(change, article).save();
    group(id, staleEvents, staleMeetings, repointed);
    if (earlier.isPresent()) {
      touch(id);
    } else {
      note(told, id);
      added.add(id);
    }
  }

  /** Finds the events and meetings of an article, and makes anew what its reports have left. */
  private void group(
      long article, Set<Long> staleEvents, Set<Long> staleMeetings, Set<Long> repointed) {
    if (!staleEvents.isEmpty()) {
      events.refresh(change, staleEvents);
    }
    if (!staleMeetings.isEmpty()) {
      meetings.refresh(change, staleMeetings);
    }
    eventRows.addAll(staleEvents);
    meetingRows.addAll(staleMeetings);
    eventRows.addAll(events.place(change, article));
    meetingRows.addAll(meetings.place(change, article));
    if (!repointed.isEmpty()) {
      eventRows.addAll(events.refreshArticles(change, repointed));
      meetingRows.addAll(meetings.refreshArticles(change, repointed));
    }
  }

  /** Notes the records that the reports of an article belong to, to make them anew. */
  private void touch(long article) {
    note(touched, article);
  }

  private void note(Map<RecordKind, Set<Long>> records, long article) {
    for (RecordKind kind : TOLD_OF) {
      records
          .computeIfAbsent(kind, none -> new LinkedHashSet<>())
          .addAll(new RecordRows(change, kind).of(article));
    }
  }

  /** Makes the records anew that the articles touched, once for all of them. */
  void finish() {
    StatementReportTable.refresh(change, toMakeAnew(RecordKind.STATEMENT));
    RelationReportTable.refresh(change, toMakeAnew(RecordKind.RELATION));
    TopicReportTable.refresh(change, toMakeAnew(RecordKind.TOPIC));
    DisplayNames.choose(change, entities);
    Appearances.withdraw(change, entities);
    correct();
  }

  /** All but those that new articles only add to, and that many tell already. */
  private Set<Long> toMakeAnew(RecordKind kind) {
    Set<Long> anew = new LinkedHashSet<>(touched.getOrDefault(kind, Set.of()));
    Set<Long> more = new LinkedHashSet<>(told.getOrDefault(kind, Set.of()));
    more.removeAll(anew);
    anew.addAll(new CommonRecords(change, kind).raise(more, added));
    return anew;
  }

  private void correct() {
    Set<String> keys = new HashSet<>();
    addKeys(keys, RecordKind.EVENT, eventRows);
    addKeys(keys, RecordKind.MEETING, meetingRows);
    addKeys(keys, RecordKind.ENTITY, entities);
    for (RecordKind kind : TOLD_OF) {
      addKeys(keys, kind, touched.getOrDefault(kind, Set.of()));
      addKeys(keys, kind, told.getOrDefault(kind, Set.of()));
    }
    corrections.apply(change, keys);
  }

  /** Only records that users said something about need it said again. */
  private void addKeys(Set<String> keys, RecordKind kind, Set<Long> ids) {
    if (ids.isEmpty()) {
      return;
    }
    keys.addAll(
        handle
            .createQuery(
                "SELECT r.key FROM "
                    + kind.label()
                    + " r WHERE r.id IN (SELECT value FROM json_each(:ids))"
                    + " AND EXISTS (SELECT 1 FROM correction c WHERE c.record = r.key)")
            .bind("ids", Keys.numbers(ids))
            .mapTo(String.class)
            .list());
  }
}
