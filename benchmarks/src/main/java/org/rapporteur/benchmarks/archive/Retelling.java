package org.rapporteur.benchmarks.archive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.archive.save.Entry;
import org.rapporteur.benchmarks.archive.Swaps.Swapped;
import org.rapporteur.json.Json;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleText;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells what an article says of another world: its text and its Reading, so that they agree. */
final class Retelling {
  private static final int COPY_IN = 10;

  private final World world;
  private final int number;
  private final Random random;

  Retelling(World world, int number) {
    this.world = world;
    this.number = number;
    this.random = new Random(number * 17L + 3);
  }

  /** Returns the articles of this world; some stand in two outlets in the same words. */
  List<Entry> of(List<String> readings) {
    List<Entry> entries = new ArrayList<>();
    for (String reading : readings) {
      JsonNode told = tell(reading);
      entries.add(entry(told, entries.size()));
      if (random.nextInt(COPY_IN) == 0) {
        entries.add(entry(told, entries.size()));
      }
    }
    return entries;
  }

  private Entry entry(JsonNode told, int position) {
    String source = Atlas.someOutlet(random);
    ObjectNode article = (ObjectNode) told.path("article");
    article.put("source", source);
    article.put(
        "url",
        "https://%s.example/%d/%d"
            .formatted(
                source.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), number, position));
    Reading reading = Json.reading(told.toString());
    ArticleText text = reading.article();
    return new Entry(
        new Article(text.text(), text.title(), text.published(), text.source(), text.url()),
        reading,
        "retold");
  }

  private JsonNode tell(String reading) {
    JsonNode tree = Json.parse(reading);
    ObjectNode article = (ObjectNode) tree.path("article");
    Swapped text = world.swaps().swap(article.path("text").asString());
    article.put("text", text.text());
    article.put("id", "sha256:" + Sha256.of(text.text().getBytes(StandardCharsets.UTF_8)));
    swap(article, "title");
    LocalDate published = LocalDate.parse(article.path("published").asString());
    article.put("published", world.day(published).toString());
    tree.path("entities").forEach(entity -> entity((ObjectNode) entity));
    tree.path("topics").forEach(topic -> swap((ObjectNode) topic, "label"));
    walk(tree, text);
    return tree;
  }

  private void entity(ObjectNode entity) {
    swap(entity, "name");
    swap(entity, "office");
    List<String> aliases = new ArrayList<>();
    entity.path("aliases").forEach(alias -> aliases.add(world.swaps().in(alias.asString())));
    var array = entity.putArray("aliases");
    aliases.forEach(array::add);
    if (entity.has("country")) {
      entity.put("country", world.country(entity.path("country").asString()));
    }
    ObjectNode ids = (ObjectNode) entity.path("ids");
    String iso = ids.path("iso3166").asString("");
    for (String register : List.of("wikidata", "geonames", "iso3166")) {
      if (ids.has(register)) {
        ids.put(register, world.identifier(register, ids.path(register).asString(), iso));
      }
    }
  }

  private void swap(ObjectNode object, String field) {
    if (object.has(field)) {
      object.put(field, world.swaps().in(object.path(field).asString()));
    }
  }

  private void walk(JsonNode node, Swapped text) {
    node.forEach(child -> walk(child, text));
    if (!(node instanceof ObjectNode object) || !object.has("start")) {
      return;
    }
    if (object.path("start").isNumber()) {
      int start = text.start(object.path("start").asInt());
      int end = text.end(object.path("end").asInt());
      object.put("start", start);
      object.put("end", end);
      object.put("text", text.text().substring(start, end));
    } else {
      move(object, "start");
      move(object, "end");
    }
  }

  private void move(ObjectNode time, String field) {
    if (time.has(field)) {
      LocalDate before = LocalDate.parse(time.path(field).asString());
      String precision = time.path("precision").asString();
      time.put(field, world.day(before, precision, field.equals("end")).toString());
    }
  }
}
