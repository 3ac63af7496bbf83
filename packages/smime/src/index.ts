export type { Mailbox } from './mime/address-list.ts';
export { addressesOf } from './mime/addresses.ts';
export { base64LinesLength, decodeBase64, encodeBase64Lines, writeBase64Lines } from './mime/base64.ts';
export { type ComposeOptions, composeMessage, formatMailDate } from './mime/compose-message.ts';
export type { EntityPurpose } from './mime/entity-plan.ts';
export { createHeaderField, fieldsNamed, fieldValue, type HeaderField } from './mime/header-field.ts';
export { type Message, parseMessage } from './mime/message.ts';
export type { Note, NoteCode } from './mime/note.ts';
export { type PreparedEntity, prepareEntity } from './mime/prepare-entity.ts';
