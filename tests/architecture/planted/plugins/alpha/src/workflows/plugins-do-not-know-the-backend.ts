import { story } from "../../../../backend/src/workflows/story"

export const tell = story
