/*
 * What office.js and Excel on the web say to each other: JSON texts over postMessage. Only what an add-in with a task
 * pane and ribbon commands uses.
 */

/** From the add-in. */
export interface HostRequest {
  readonly _messageType: 0;
  readonly _actionType: ActionType;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number | string;
  readonly _data: unknown;
}

export const enum ActionType {
  Call = 0,
  RegisterEvent = 1,
  UnregisterEvent = 2,
}

/** `DdaMethod.DispatchId` of an `executeMethod` request. */
export const enum MethodId {
  LoadSettings = 75,
  SaveSettings = 76,
  RichApiBatch = 93,
  CommandCompleted = 94,
}

/** What an add-in can register for at the level of the page (the workbook's own events come as `richApiMessage`). */
export type HostEventName = "richApiMessage" | "appCommandInvoked";

/** Category of every event of the rich API within a `richApiMessage`. */
export const RICH_API_EVENT_CATEGORY = 65536;
/**
 * One event of the rich API. The type is its number in Excel's protocol, e.g. 10 for a change in a sheet; the target,
 * the id of the object it happened to; the arguments, JSON.
 */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  args: string,
  order: number,
];
/** Type of the event "the pane was shown or hidden". */
export const VISIBILITY_EVENT_TYPE = 65539;

/** Reads a message of the add-in; null for anything else that arrives at the window. */
export function parseRequest(data: unknown): HostRequest | null {
  if (typeof data !== "string") return null;
  try {
    const message = JSON.parse(data) as Partial<HostRequest> | null;
    return message?._messageType === 0 && typeof message._actionName === "string"
      ? (message as HostRequest)
      : null;
  } catch {
    return null;
  }
}

/** The text of an answer to a request. */
export function formatAnswer(request: HostRequest, data: unknown, origin: string): string {
  return format(request, 0, data, origin);
}

/** The text of an event, sent to who registered with `registration`. */
export function formatEvent(registration: HostRequest, data: unknown, origin: string): string {
  return format(registration, 1, data, origin);
}

function format(request: HostRequest, responseType: 0 | 1, data: unknown, origin: string): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: responseType,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _errorCode: 0,
    _data: data,
    _serializerVersion: 1,
  });
}
