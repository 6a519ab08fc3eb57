"""The main job: documents in, a report out."""
