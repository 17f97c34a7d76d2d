import { object, objects } from "../call/json-parameters.ts";
import { choice, flag, jsonObject, optional, optionalText } from "../call/parameters.ts";

// Parameters whose form is checked and that have no effect; docs/server-api.md lists them.

/** The product takes one for texts and one for images; more only cost time. */
const MAX_BUSINESS_IDS = 10;
const MAX_BUSINESS_ID_LENGTH = 128;
/** The product's limits of V1, which its V2 documents do not repeat. */
const MAX_ANTISPAM_TEXT_LENGTH = 1_024;
const MAX_ANTISPAM_MESSAGE_LENGTH = 5_000;
const MAX_ENVIRONMENT_LENGTH = 64;

const businessId = { type: optional(choice(1, 2)), business_id: optionalText(MAX_BUSINESS_ID_LENGTH) };

/** Of calls that set names and texts. */
export const antispamConfiguration = {
  antispam_configuration: object({
    enabled: optional(flag()),
    business_id_map: objects(businessId, { min: 0, max: MAX_BUSINESS_IDS, what: "business ids" }).optional(),
  }).optional(),
};

/** Of calls that send. */
export const antispamConfig = {
  antispam_config: object({
    antispam_enabled: optional(flag()),
    antispam_business_id: optionalText(MAX_BUSINESS_ID_LENGTH),
    antispam_extension: optionalText(MAX_ANTISPAM_TEXT_LENGTH),
    antispam_cheating: optionalText(MAX_ANTISPAM_TEXT_LENGTH),
    antispam_custom_message_enabled: optional(flag()),
    antispam_custom_message: optional(jsonObject(MAX_ANTISPAM_MESSAGE_LENGTH)),
  }).optional(),
};

export const routeConfig = {
  route_config: object({
    route_enabled: optional(flag()),
    route_environment: optionalText(MAX_ENVIRONMENT_LENGTH),
  }).optional(),
};
