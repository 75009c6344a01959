package org.lianban.casework.law;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The articles that are valid on a day, law by law.
 *
 * @param on the day asked for
 */
@Schema(name = "LawList")
record LawList(LocalDate on, List<LawView.Line> articles) {}
