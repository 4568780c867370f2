package io.clientele.check;

import io.clientele.model.Model;

/** What a check may look at: the model, and what was measured if anything was. */
public record Facts(Model model, Results results) {}
