"""The loss of every head, from gold labels and from a teacher's outputs."""
import torch
import torch.nn.functional as F

REACH = 20  # longest mention, in words


def span_mask(batch, length):
    position = torch.arange(length, device=batch["ids"].device)
    near = (position[None] >= position[:, None]) & (position[None] < position[:, None] + REACH)
    both = (batch["word_mask"][:, :, None] * batch["word_mask"][:, None]).bool()
    return near[None] & both


def pair_mask(batch):
    return (batch["word_mask"][:, :, None] * batch["word_mask"][:, None]).bool()


def link_scores(model, out, batch):
    """Scores of every link question against 'none' (first column, 0) and its candidates; those to be left out get a very low score."""
    query, key = out["link_query"], out["link_key"]
    kinds, width = query.shape[2], query.shape[3]
    kind = batch["link_kind"]
    flat = lambda t, index: t.reshape(-1, width).index_select(0, index.flatten()).view(*index.shape, width)
    q = flat(query, batch["link_at"] * kinds + kind)
    k = flat(key, batch["link_candidates"] * kinds + kind[:, None])
    scores = torch.einsum("rd,rcd->rc", q, k) / 8 + model.link_bias[kind][:, None]
    return torch.cat([torch.zeros_like(scores[:, :1]), scores.masked_fill(batch["link_hits"] == 2, -1e4)], 1)


def link_loss(scores, batch):
    """Cross entropy of the hits of each row, or of 'none' where there are none, against everything that is not left out."""
    hit = batch["link_hits"] == 1
    wanted = torch.cat([~hit.any(1, keepdim=True), hit], 1)
    each = scores.logsumexp(1) - scores.masked_fill(~wanted, -1e4).logsumexp(1)
    return (each * batch["link_weight"]).sum() / batch["link_weight"].sum().clamp(min=1)


def gold(model, out, batch):
    """Weighted losses by name."""
    words = batch["word_mask"].sum()
    ce = lambda logits, target: F.cross_entropy(logits.flatten(0, -2), target.flatten(), ignore_index=-100, reduction="sum")
    count = lambda target: (target != -100).sum().clamp(min=1)
    losses = {}
    for name, weight in (("upos", 0.5), ("xpos", 0.5), ("head", 1.0), ("deprel", 1.0)):
        losses[name] = weight * ce(out[name], batch[name]) / count(batch[name])
    score = out["span"]
    bits = batch["allowed"][:, None, None].expand(-1, score.shape[1], score.shape[2]).clone()
    s, i, j, t = batch["pair_tags"].unbind(1)
    bits[s, i, j] = t
    allowed = (bits[..., None] >> torch.arange(13, device=bits.device)) & 1
    entity = (batch["allowed"] > 0).float()
    missed = score.logsumexp(-1) - score.masked_fill(allowed == 0, -1e4).logsumexp(-1)
    counted = span_mask(batch, score.shape[1]) & (entity[:, None, None] > 0)
    losses["span"] = missed.masked_fill(~counted, 0).sum() / (batch["word_mask"] * entity[:, None]).sum().clamp(min=1)
    full = count(batch["trigger"])
    losses["trigger"] = 8 * ce(out["trigger"], batch["trigger"]) / full
    losses["anchor"] = 8 * ce(out["anchor"], batch["anchor"]) / full
    topic = batch["topic"] >= 0
    if topic.any():
        losses["topic"] = F.binary_cross_entropy_with_logits(out["topic"][..., 0][topic], batch["topic"][topic].float())
    if len(batch["events"]):
        s, i, mode, status, background = batch["events"].unbind(1)
        losses["mode"] = 0.5 * F.cross_entropy(out["mode"][s, i], mode)
        losses["status"] = F.cross_entropy(out["status"][s, i], status)
        losses["background"] = 0.5 * F.binary_cross_entropy_with_logits(out["background"][s, i, 0], background.float())
        target = torch.zeros_like(out["role"])
        rs, ri, rj, rk = batch["roles"].unbind(1)
        target[rs, ri, rj, rk] = 1
        real = batch["word_mask"][s][:, :, None]
        losses["role"] = 1.5 * (F.binary_cross_entropy_with_logits(out["role"][s, i], target[s, i], reduction="none") * real).sum() / len(s)
    if len(batch["attributions"]):
        s, i, first, last, source, certainty = batch["attributions"].unbind(1)
        losses["content"] = F.cross_entropy(out["content_start"][s, i], first) + F.cross_entropy(out["content_end"][s, i], last)
        losses["source"] = F.cross_entropy(out["source"][s, i], source)
        losses["certainty"] = 0.5 * F.cross_entropy(out["certainty"][s, i], certainty)
    if len(batch["related"]):
        target = torch.zeros(out["relation"].shape[:3], dtype=torch.long, device=words.device)
        s, i, j, p, status = batch["relations"].unbind(1)
        target[s, i, j] = p
        target = target.masked_fill(~pair_mask(batch), -100)[batch["related"]]
        losses["relation"] = 8 * ce(out["relation"].index_select(0, batch["related"]), target) / full
        if len(s):
            losses["relation_status"] = 0.3 * F.cross_entropy(out["relation_status"][s, i, j], status)
    if len(batch["srl_rows"]):
        target = torch.zeros_like(out["srl"])
        s, i, j, k = batch["srl_arcs"].unbind(1)
        target[s, i, j, k] = 1
        s, i = batch["srl_rows"].unbind(1)
        real = batch["word_mask"][s][:, :, None]
        losses["srl"] = 0.5 * (F.binary_cross_entropy_with_logits(out["srl"][s, i], target[s, i], reduction="none") * real).sum() / len(s)
    if len(batch["facts"]):
        s, i, value = batch["facts"].unbind(1)
        losses["fact"] = 0.2 * F.smooth_l1_loss(out["fact"][s.long(), i.long(), 0], value)
    if len(batch["link_at"]):
        losses["links"] = link_loss(link_scores(model, out, batch), batch)
    return losses


def taught(model, out, teacher, batch):
    """Losses against a teacher's probabilities: `teacher` holds logits under the same names."""
    words = batch["word_mask"].sum()
    real = batch["word_mask"].bool()
    soft = lambda name, mask: -(torch.softmax(teacher[name][mask], -1) * F.log_softmax(out[name][mask], -1)).sum(-1)
    losses = {}
    for name, weight in (("upos", 0.3), ("xpos", 0.3), ("head", 1.0), ("trigger", 8.0), ("anchor", 8.0)):
        losses[name] = weight * soft(name, real).sum() / words
    same = real & (out["head"].argmax(2) == teacher["head"].argmax(2))
    if same.any():
        losses["deprel"] = soft("deprel", same).sum() / words
    every = lambda name: -(torch.softmax(teacher[name], -1) * F.log_softmax(out[name], -1)).sum(-1)
    losses["span"] = (every("span") * span_mask(batch, real.shape[1])).sum() / words
    losses["relation"] = 8 * (every("relation") * pair_mask(batch)).sum() / words
    losses["topic"] = F.binary_cross_entropy_with_logits(out["topic"][real], torch.sigmoid(teacher["topic"][real]))
    act = (1 - torch.softmax(teacher["trigger"], -1)[..., 0]) * batch["word_mask"]
    chosen = act > 0.2
    if chosen.any():
        weight, total = act[chosen], act[chosen].sum()
        for name, factor in (("mode", 0.5), ("status", 1.0)):
            losses[name] = factor * (soft(name, chosen) * weight).sum() / total
        losses["background"] = 0.5 * F.binary_cross_entropy_with_logits(out["background"][chosen][:, 0], torch.sigmoid(teacher["background"][chosen][:, 0]), weight=weight, reduction="sum") / total
        rows = chosen.nonzero()
        mask = batch["word_mask"][rows[:, 0]][:, :, None] * weight[:, None, None]
        losses["role"] = 1.5 * (F.binary_cross_entropy_with_logits(out["role"][chosen], torch.sigmoid(teacher["role"][chosen]), reduction="none") * mask).sum() / total
    says = (1 - torch.softmax(teacher["anchor"], -1)[..., 0]) * batch["word_mask"]
    chosen = says > 0.2
    if chosen.any():
        weight, total = says[chosen], says[chosen].sum()
        for name, factor in (("content_start", 1.0), ("content_end", 1.0), ("source", 1.0), ("certainty", 0.5)):
            losses[name] = factor * (soft(name, chosen) * weight).sum() / total
    if len(batch["link_at"]):
        wanted = torch.softmax(link_scores(teacher["model"], teacher, batch), 1)
        losses["links"] = -(wanted * F.log_softmax(link_scores(model, out, batch), 1)).sum() / len(wanted)
    return losses
