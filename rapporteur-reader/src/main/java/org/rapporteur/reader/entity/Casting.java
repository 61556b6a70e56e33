package org.rapporteur.reader.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Mention;

/** Turns the drafts of an article into its entities. */
final class Casting {
  private final Scene scene;
  private final @Nullable LocalDate published;

  Casting(Scene scene, @Nullable LocalDate published) {
    this.scene = scene;
    this.published = published;
  }

  Cast cast() {
    List<Draft> drafts =
        scene.drafts().stream().sorted(Comparator.comparingInt(Casting::start)).toList();
    Map<Draft, String> ids = new LinkedHashMap<>();
    List<Entity> entities = new ArrayList<>();
    for (Draft draft : drafts) {
      String id = "e" + (entities.size() + 1);
      ids.put(draft, id);
      entities.add(entity(id, draft));
    }
    return new Cast(entities, ids, scene);
  }

  private static int start(Draft draft) {
    return draft.isMentioned() ? draft.first().span().start() : Integer.MAX_VALUE;
  }

  private Entity entity(String id, Draft draft) {
    Names names = Names.of(draft, scene.knowledge());
    List<Mention> mentions =
        draft.places().stream()
            .map(place -> new Mention(place.span(), place.form(), place.type()))
            .toList();
    Profile profile = Profile.of(draft, names, scene.knowledge(), published);
    return new Entity(
        id,
        draft.type(),
        names.full(),
        names.others(),
        profile.office(),
        profile.country(),
        profile.sector(),
        profile.ids(),
        mentions);
  }
}
