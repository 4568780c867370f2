package io.clientele.check.result;

/** A touchpoint whose condition no event fulfils. */
public record UnseenTouchpoint(String journeyId, String stageId, String touchpoint) {}
