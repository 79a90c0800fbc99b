import { toBodyReader } from "../../../prose/body-segments.ts";
import { bodyPipeline } from "../../../site/body-pipeline.ts";

/** Reads the course of a meeting. */
export const readBody = toBodyReader(bodyPipeline);
