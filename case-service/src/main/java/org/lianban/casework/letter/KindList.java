package org.lianban.casework.letter;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All kinds of letters, in their order. */
@Schema(name = "LetterKindList")
record KindList(List<KindView> items) {}
