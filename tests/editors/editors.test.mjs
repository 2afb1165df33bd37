// Every editor, in one browser. `--test-name-pattern=lexical` runs one of them.
import { useEditors } from "./harness.mjs";

useEditors();
for (const editor of ["prosemirror", "tiptap", "ckeditor5", "tinymce", "lexical", "wordpress", "textarea", "contenteditable", "examples"]) await import(`./${editor}.mjs`);
