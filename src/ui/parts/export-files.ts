/** Media types of the files that are handed to the downloads. */
export const MEDIA = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  zip: "application/zip",
  json: "application/json",
  csv: "text/csv",
} as const;
