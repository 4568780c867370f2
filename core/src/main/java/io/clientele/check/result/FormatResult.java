package io.clientele.check.result;

import io.clientele.check.result.ResponseResult.Figure;

/**
 * What one experience format of a journey brings: activation, response, or product or service.
 *
 * @param reach of cases, in per cent
 * @param outcome satisfied answers in its stages, in per cent
 * @param contacts in its stages, per case that came there
 */
public record FormatResult(
    String journeyId, String format, Figure reach, Figure outcome, Figure contacts) {}
