/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["plaza-client"] || ($protobuf.roots["plaza-client"] = {});

export const plaza = $root.plaza = (() => {

    /**
     * Namespace plaza.
     * @exports plaza
     * @namespace
     */
    const plaza = {};

    plaza.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof plaza
         * @namespace
         */
        const v1 = {};

        v1.ClientFrame = (function() {

            /**
             * Properties of a ClientFrame.
             * @typedef {Object} plaza.v1.ClientFrame.$Properties
             * @property {number|null} [id] ClientFrame id
             * @property {plaza.v1.Connect.$Properties|null} [connect] ClientFrame connect
             * @property {plaza.v1.EnterRoom.$Properties|null} [enterRoom] ClientFrame enterRoom
             * @property {plaza.v1.ExitRoom.$Properties|null} [exitRoom] ClientFrame exitRoom
             * @property {plaza.v1.SendMessage.$Properties|null} [sendMessage] ClientFrame sendMessage
             * @property {plaza.v1.QueryHistory.$Properties|null} [queryHistory] ClientFrame queryHistory
             * @property {plaza.v1.GetRoom.$Properties|null} [getRoom] ClientFrame getRoom
             * @property {plaza.v1.ListMembers.$Properties|null} [listMembers] ClientFrame listMembers
             * @property {plaza.v1.GetMembers.$Properties|null} [getMembers] ClientFrame getMembers
             * @property {plaza.v1.Recover.$Properties|null} [recover] ClientFrame recover
             * @property {plaza.v1.Ping.$Properties|null} [ping] ClientFrame ping
             * @property {plaza.v1.SetMemberRole.$Properties|null} [setMemberRole] ClientFrame setMemberRole
             * @property {plaza.v1.SetMemberBlocked.$Properties|null} [setMemberBlocked] ClientFrame setMemberBlocked
             * @property {plaza.v1.SetMemberMuted.$Properties|null} [setMemberMuted] ClientFrame setMemberMuted
             * @property {plaza.v1.SetMemberTemporaryMute.$Properties|null} [setMemberTemporaryMute] ClientFrame setMemberTemporaryMute
             * @property {plaza.v1.RemoveMember.$Properties|null} [removeMember] ClientFrame removeMember
             * @property {plaza.v1.SetRoomMuted.$Properties|null} [setRoomMuted] ClientFrame setRoomMuted
             * @property {plaza.v1.UpdateRoom.$Properties|null} [updateRoom] ClientFrame updateRoom
             * @property {plaza.v1.UpdateSelf.$Properties|null} [updateSelf] ClientFrame updateSelf
             * @property {plaza.v1.RecallMessage.$Properties|null} [recallMessage] ClientFrame recallMessage
             * @property {plaza.v1.PinMessage.$Properties|null} [pinMessage] ClientFrame pinMessage
             * @property {plaza.v1.UnpinMessage.$Properties|null} [unpinMessage] ClientFrame unpinMessage
             * @property {plaza.v1.SetTagMute.$Properties|null} [setTagMute] ClientFrame setTagMute
             * @property {plaza.v1.UpdateTags.$Properties|null} [updateTags] ClientFrame updateTags
             * @property {plaza.v1.UpdateLocation.$Properties|null} [updateLocation] ClientFrame updateLocation
             * @property {plaza.v1.CountMembersWithTag.$Properties|null} [countMembersWithTag] ClientFrame countMembersWithTag
             * @property {plaza.v1.InitQueue.$Properties|null} [initQueue] ClientFrame initQueue
             * @property {plaza.v1.OfferQueue.$Properties|null} [offerQueue] ClientFrame offerQueue
             * @property {plaza.v1.PollQueue.$Properties|null} [pollQueue] ClientFrame pollQueue
             * @property {plaza.v1.ListQueue.$Properties|null} [listQueue] ClientFrame listQueue
             * @property {plaza.v1.UpdateQueue.$Properties|null} [updateQueue] ClientFrame updateQueue
             * @property {plaza.v1.DropQueue.$Properties|null} [dropQueue] ClientFrame dropQueue
             * @property {"connect"|"enterRoom"|"exitRoom"|"sendMessage"|"queryHistory"|"getRoom"|"listMembers"|"getMembers"|"recover"|"ping"|"setMemberRole"|"setMemberBlocked"|"setMemberMuted"|"setMemberTemporaryMute"|"removeMember"|"setRoomMuted"|"updateRoom"|"updateSelf"|"recallMessage"|"pinMessage"|"unpinMessage"|"setTagMute"|"updateTags"|"updateLocation"|"countMembersWithTag"|"initQueue"|"offerQueue"|"pollQueue"|"listQueue"|"updateQueue"|"dropQueue"} [command] ClientFrame command
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ClientFrame.
             * @memberof plaza.v1
             * @interface IClientFrame
             * @augments plaza.v1.ClientFrame.$Properties
             * @deprecated Use plaza.v1.ClientFrame.$Properties instead.
             */

            /**
             * Narrowed shape of a ClientFrame.
             * @typedef {{
             *   id?: number|null;
             *   connect?: plaza.v1.Connect.$Shape|null;
             *   enterRoom?: plaza.v1.EnterRoom.$Shape|null;
             *   exitRoom?: plaza.v1.ExitRoom.$Shape|null;
             *   sendMessage?: plaza.v1.SendMessage.$Shape|null;
             *   queryHistory?: plaza.v1.QueryHistory.$Shape|null;
             *   getRoom?: plaza.v1.GetRoom.$Shape|null;
             *   listMembers?: plaza.v1.ListMembers.$Shape|null;
             *   getMembers?: plaza.v1.GetMembers.$Shape|null;
             *   recover?: plaza.v1.Recover.$Shape|null;
             *   ping?: plaza.v1.Ping.$Shape|null;
             *   setMemberRole?: plaza.v1.SetMemberRole.$Shape|null;
             *   setMemberBlocked?: plaza.v1.SetMemberBlocked.$Shape|null;
             *   setMemberMuted?: plaza.v1.SetMemberMuted.$Shape|null;
             *   setMemberTemporaryMute?: plaza.v1.SetMemberTemporaryMute.$Shape|null;
             *   removeMember?: plaza.v1.RemoveMember.$Shape|null;
             *   setRoomMuted?: plaza.v1.SetRoomMuted.$Shape|null;
             *   updateRoom?: plaza.v1.UpdateRoom.$Shape|null;
             *   updateSelf?: plaza.v1.UpdateSelf.$Shape|null;
             *   recallMessage?: plaza.v1.RecallMessage.$Shape|null;
             *   pinMessage?: plaza.v1.PinMessage.$Shape|null;
             *   unpinMessage?: plaza.v1.UnpinMessage.$Shape|null;
             *   setTagMute?: plaza.v1.SetTagMute.$Shape|null;
             *   updateTags?: plaza.v1.UpdateTags.$Shape|null;
             *   updateLocation?: plaza.v1.UpdateLocation.$Shape|null;
             *   countMembersWithTag?: plaza.v1.CountMembersWithTag.$Shape|null;
             *   initQueue?: plaza.v1.InitQueue.$Shape|null;
             *   offerQueue?: plaza.v1.OfferQueue.$Shape|null;
             *   pollQueue?: plaza.v1.PollQueue.$Shape|null;
             *   listQueue?: plaza.v1.ListQueue.$Shape|null;
             *   updateQueue?: plaza.v1.UpdateQueue.$Shape|null;
             *   dropQueue?: plaza.v1.DropQueue.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ command?: undefined; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "connect"; connect: plaza.v1.Connect.$Shape; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "enterRoom"; connect?: null; enterRoom: plaza.v1.EnterRoom.$Shape; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "exitRoom"; connect?: null; enterRoom?: null; exitRoom: plaza.v1.ExitRoom.$Shape; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "sendMessage"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage: plaza.v1.SendMessage.$Shape; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "queryHistory"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory: plaza.v1.QueryHistory.$Shape; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "getRoom"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom: plaza.v1.GetRoom.$Shape; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "listMembers"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers: plaza.v1.ListMembers.$Shape; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "getMembers"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers: plaza.v1.GetMembers.$Shape; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "recover"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover: plaza.v1.Recover.$Shape; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "ping"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping: plaza.v1.Ping.$Shape; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "setMemberRole"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole: plaza.v1.SetMemberRole.$Shape; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "setMemberBlocked"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked: plaza.v1.SetMemberBlocked.$Shape; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "setMemberMuted"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted: plaza.v1.SetMemberMuted.$Shape; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "setMemberTemporaryMute"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute: plaza.v1.SetMemberTemporaryMute.$Shape; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "removeMember"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember: plaza.v1.RemoveMember.$Shape; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "setRoomMuted"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted: plaza.v1.SetRoomMuted.$Shape; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "updateRoom"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom: plaza.v1.UpdateRoom.$Shape; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "updateSelf"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf: plaza.v1.UpdateSelf.$Shape; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "recallMessage"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage: plaza.v1.RecallMessage.$Shape; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "pinMessage"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage: plaza.v1.PinMessage.$Shape; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "unpinMessage"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage: plaza.v1.UnpinMessage.$Shape; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "setTagMute"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute: plaza.v1.SetTagMute.$Shape; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "updateTags"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags: plaza.v1.UpdateTags.$Shape; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "updateLocation"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation: plaza.v1.UpdateLocation.$Shape; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "countMembersWithTag"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag: plaza.v1.CountMembersWithTag.$Shape; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "initQueue"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue: plaza.v1.InitQueue.$Shape; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "offerQueue"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue: plaza.v1.OfferQueue.$Shape; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "pollQueue"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue: plaza.v1.PollQueue.$Shape; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "listQueue"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue: plaza.v1.ListQueue.$Shape; updateQueue?: null; dropQueue?: null }|{ command?: "updateQueue"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue: plaza.v1.UpdateQueue.$Shape; dropQueue?: null }|{ command?: "dropQueue"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue: plaza.v1.DropQueue.$Shape })
             * )} plaza.v1.ClientFrame.$Shape
             */

            /**
             * Constructs a new ClientFrame.
             * @memberof plaza.v1
             * @classdesc Represents a ClientFrame.
             * @constructor
             * @param {plaza.v1.ClientFrame.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ClientFrame = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ClientFrame id.
             * @member {number} id
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.id = 0;

            /**
             * ClientFrame connect.
             * @member {plaza.v1.Connect.$Properties|null|undefined} connect
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.connect = null;

            /**
             * ClientFrame enterRoom.
             * @member {plaza.v1.EnterRoom.$Properties|null|undefined} enterRoom
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.enterRoom = null;

            /**
             * ClientFrame exitRoom.
             * @member {plaza.v1.ExitRoom.$Properties|null|undefined} exitRoom
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.exitRoom = null;

            /**
             * ClientFrame sendMessage.
             * @member {plaza.v1.SendMessage.$Properties|null|undefined} sendMessage
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.sendMessage = null;

            /**
             * ClientFrame queryHistory.
             * @member {plaza.v1.QueryHistory.$Properties|null|undefined} queryHistory
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.queryHistory = null;

            /**
             * ClientFrame getRoom.
             * @member {plaza.v1.GetRoom.$Properties|null|undefined} getRoom
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.getRoom = null;

            /**
             * ClientFrame listMembers.
             * @member {plaza.v1.ListMembers.$Properties|null|undefined} listMembers
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.listMembers = null;

            /**
             * ClientFrame getMembers.
             * @member {plaza.v1.GetMembers.$Properties|null|undefined} getMembers
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.getMembers = null;

            /**
             * ClientFrame recover.
             * @member {plaza.v1.Recover.$Properties|null|undefined} recover
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.recover = null;

            /**
             * ClientFrame ping.
             * @member {plaza.v1.Ping.$Properties|null|undefined} ping
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.ping = null;

            /**
             * ClientFrame setMemberRole.
             * @member {plaza.v1.SetMemberRole.$Properties|null|undefined} setMemberRole
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.setMemberRole = null;

            /**
             * ClientFrame setMemberBlocked.
             * @member {plaza.v1.SetMemberBlocked.$Properties|null|undefined} setMemberBlocked
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.setMemberBlocked = null;

            /**
             * ClientFrame setMemberMuted.
             * @member {plaza.v1.SetMemberMuted.$Properties|null|undefined} setMemberMuted
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.setMemberMuted = null;

            /**
             * ClientFrame setMemberTemporaryMute.
             * @member {plaza.v1.SetMemberTemporaryMute.$Properties|null|undefined} setMemberTemporaryMute
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.setMemberTemporaryMute = null;

            /**
             * ClientFrame removeMember.
             * @member {plaza.v1.RemoveMember.$Properties|null|undefined} removeMember
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.removeMember = null;

            /**
             * ClientFrame setRoomMuted.
             * @member {plaza.v1.SetRoomMuted.$Properties|null|undefined} setRoomMuted
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.setRoomMuted = null;

            /**
             * ClientFrame updateRoom.
             * @member {plaza.v1.UpdateRoom.$Properties|null|undefined} updateRoom
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.updateRoom = null;

            /**
             * ClientFrame updateSelf.
             * @member {plaza.v1.UpdateSelf.$Properties|null|undefined} updateSelf
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.updateSelf = null;

            /**
             * ClientFrame recallMessage.
             * @member {plaza.v1.RecallMessage.$Properties|null|undefined} recallMessage
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.recallMessage = null;

            /**
             * ClientFrame pinMessage.
             * @member {plaza.v1.PinMessage.$Properties|null|undefined} pinMessage
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.pinMessage = null;

            /**
             * ClientFrame unpinMessage.
             * @member {plaza.v1.UnpinMessage.$Properties|null|undefined} unpinMessage
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.unpinMessage = null;

            /**
             * ClientFrame setTagMute.
             * @member {plaza.v1.SetTagMute.$Properties|null|undefined} setTagMute
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.setTagMute = null;

            /**
             * ClientFrame updateTags.
             * @member {plaza.v1.UpdateTags.$Properties|null|undefined} updateTags
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.updateTags = null;

            /**
             * ClientFrame updateLocation.
             * @member {plaza.v1.UpdateLocation.$Properties|null|undefined} updateLocation
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.updateLocation = null;

            /**
             * ClientFrame countMembersWithTag.
             * @member {plaza.v1.CountMembersWithTag.$Properties|null|undefined} countMembersWithTag
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.countMembersWithTag = null;

            /**
             * ClientFrame initQueue.
             * @member {plaza.v1.InitQueue.$Properties|null|undefined} initQueue
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.initQueue = null;

            /**
             * ClientFrame offerQueue.
             * @member {plaza.v1.OfferQueue.$Properties|null|undefined} offerQueue
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.offerQueue = null;

            /**
             * ClientFrame pollQueue.
             * @member {plaza.v1.PollQueue.$Properties|null|undefined} pollQueue
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.pollQueue = null;

            /**
             * ClientFrame listQueue.
             * @member {plaza.v1.ListQueue.$Properties|null|undefined} listQueue
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.listQueue = null;

            /**
             * ClientFrame updateQueue.
             * @member {plaza.v1.UpdateQueue.$Properties|null|undefined} updateQueue
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.updateQueue = null;

            /**
             * ClientFrame dropQueue.
             * @member {plaza.v1.DropQueue.$Properties|null|undefined} dropQueue
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.dropQueue = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ClientFrame command.
             * @member {"connect"|"enterRoom"|"exitRoom"|"sendMessage"|"queryHistory"|"getRoom"|"listMembers"|"getMembers"|"recover"|"ping"|"setMemberRole"|"setMemberBlocked"|"setMemberMuted"|"setMemberTemporaryMute"|"removeMember"|"setRoomMuted"|"updateRoom"|"updateSelf"|"recallMessage"|"pinMessage"|"unpinMessage"|"setTagMute"|"updateTags"|"updateLocation"|"countMembersWithTag"|"initQueue"|"offerQueue"|"pollQueue"|"listQueue"|"updateQueue"|"dropQueue"|undefined} command
             * @memberof plaza.v1.ClientFrame
             * @instance
             */
            $Object.defineProperty(ClientFrame.prototype, "command", {
                get: $util.oneOfGetter($oneOfFields = ["connect", "enterRoom", "exitRoom", "sendMessage", "queryHistory", "getRoom", "listMembers", "getMembers", "recover", "ping", "setMemberRole", "setMemberBlocked", "setMemberMuted", "setMemberTemporaryMute", "removeMember", "setRoomMuted", "updateRoom", "updateSelf", "recallMessage", "pinMessage", "unpinMessage", "setTagMute", "updateTags", "updateLocation", "countMembersWithTag", "initQueue", "offerQueue", "pollQueue", "listQueue", "updateQueue", "dropQueue"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified ClientFrame message. Does not implicitly {@link plaza.v1.ClientFrame.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.ClientFrame
             * @static
             * @param {plaza.v1.ClientFrame.$Properties} message ClientFrame message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ClientFrame.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.connect != null && $Object.hasOwnProperty.call(message, "connect"))
                    $root.plaza.v1.Connect.encode(message.connect, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.enterRoom != null && $Object.hasOwnProperty.call(message, "enterRoom"))
                    $root.plaza.v1.EnterRoom.encode(message.enterRoom, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.exitRoom != null && $Object.hasOwnProperty.call(message, "exitRoom"))
                    $root.plaza.v1.ExitRoom.encode(message.exitRoom, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.sendMessage != null && $Object.hasOwnProperty.call(message, "sendMessage"))
                    $root.plaza.v1.SendMessage.encode(message.sendMessage, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.queryHistory != null && $Object.hasOwnProperty.call(message, "queryHistory"))
                    $root.plaza.v1.QueryHistory.encode(message.queryHistory, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.getRoom != null && $Object.hasOwnProperty.call(message, "getRoom"))
                    $root.plaza.v1.GetRoom.encode(message.getRoom, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.listMembers != null && $Object.hasOwnProperty.call(message, "listMembers"))
                    $root.plaza.v1.ListMembers.encode(message.listMembers, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.getMembers != null && $Object.hasOwnProperty.call(message, "getMembers"))
                    $root.plaza.v1.GetMembers.encode(message.getMembers, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.recover != null && $Object.hasOwnProperty.call(message, "recover"))
                    $root.plaza.v1.Recover.encode(message.recover, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.ping != null && $Object.hasOwnProperty.call(message, "ping"))
                    $root.plaza.v1.Ping.encode(message.ping, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.setMemberRole != null && $Object.hasOwnProperty.call(message, "setMemberRole"))
                    $root.plaza.v1.SetMemberRole.encode(message.setMemberRole, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.setMemberBlocked != null && $Object.hasOwnProperty.call(message, "setMemberBlocked"))
                    $root.plaza.v1.SetMemberBlocked.encode(message.setMemberBlocked, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                if (message.setMemberMuted != null && $Object.hasOwnProperty.call(message, "setMemberMuted"))
                    $root.plaza.v1.SetMemberMuted.encode(message.setMemberMuted, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                if (message.setMemberTemporaryMute != null && $Object.hasOwnProperty.call(message, "setMemberTemporaryMute"))
                    $root.plaza.v1.SetMemberTemporaryMute.encode(message.setMemberTemporaryMute, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                if (message.removeMember != null && $Object.hasOwnProperty.call(message, "removeMember"))
                    $root.plaza.v1.RemoveMember.encode(message.removeMember, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                if (message.setRoomMuted != null && $Object.hasOwnProperty.call(message, "setRoomMuted"))
                    $root.plaza.v1.SetRoomMuted.encode(message.setRoomMuted, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                if (message.updateRoom != null && $Object.hasOwnProperty.call(message, "updateRoom"))
                    $root.plaza.v1.UpdateRoom.encode(message.updateRoom, writer.uint32(/* id 18, wireType 2 =*/146).fork(), _depth + 1).ldelim();
                if (message.updateSelf != null && $Object.hasOwnProperty.call(message, "updateSelf"))
                    $root.plaza.v1.UpdateSelf.encode(message.updateSelf, writer.uint32(/* id 19, wireType 2 =*/154).fork(), _depth + 1).ldelim();
                if (message.recallMessage != null && $Object.hasOwnProperty.call(message, "recallMessage"))
                    $root.plaza.v1.RecallMessage.encode(message.recallMessage, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                if (message.pinMessage != null && $Object.hasOwnProperty.call(message, "pinMessage"))
                    $root.plaza.v1.PinMessage.encode(message.pinMessage, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                if (message.unpinMessage != null && $Object.hasOwnProperty.call(message, "unpinMessage"))
                    $root.plaza.v1.UnpinMessage.encode(message.unpinMessage, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
                if (message.setTagMute != null && $Object.hasOwnProperty.call(message, "setTagMute"))
                    $root.plaza.v1.SetTagMute.encode(message.setTagMute, writer.uint32(/* id 23, wireType 2 =*/186).fork(), _depth + 1).ldelim();
                if (message.updateTags != null && $Object.hasOwnProperty.call(message, "updateTags"))
                    $root.plaza.v1.UpdateTags.encode(message.updateTags, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
                if (message.updateLocation != null && $Object.hasOwnProperty.call(message, "updateLocation"))
                    $root.plaza.v1.UpdateLocation.encode(message.updateLocation, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
                if (message.countMembersWithTag != null && $Object.hasOwnProperty.call(message, "countMembersWithTag"))
                    $root.plaza.v1.CountMembersWithTag.encode(message.countMembersWithTag, writer.uint32(/* id 26, wireType 2 =*/210).fork(), _depth + 1).ldelim();
                if (message.initQueue != null && $Object.hasOwnProperty.call(message, "initQueue"))
                    $root.plaza.v1.InitQueue.encode(message.initQueue, writer.uint32(/* id 27, wireType 2 =*/218).fork(), _depth + 1).ldelim();
                if (message.offerQueue != null && $Object.hasOwnProperty.call(message, "offerQueue"))
                    $root.plaza.v1.OfferQueue.encode(message.offerQueue, writer.uint32(/* id 28, wireType 2 =*/226).fork(), _depth + 1).ldelim();
                if (message.pollQueue != null && $Object.hasOwnProperty.call(message, "pollQueue"))
                    $root.plaza.v1.PollQueue.encode(message.pollQueue, writer.uint32(/* id 29, wireType 2 =*/234).fork(), _depth + 1).ldelim();
                if (message.listQueue != null && $Object.hasOwnProperty.call(message, "listQueue"))
                    $root.plaza.v1.ListQueue.encode(message.listQueue, writer.uint32(/* id 30, wireType 2 =*/242).fork(), _depth + 1).ldelim();
                if (message.updateQueue != null && $Object.hasOwnProperty.call(message, "updateQueue"))
                    $root.plaza.v1.UpdateQueue.encode(message.updateQueue, writer.uint32(/* id 31, wireType 2 =*/250).fork(), _depth + 1).ldelim();
                if (message.dropQueue != null && $Object.hasOwnProperty.call(message, "dropQueue"))
                    $root.plaza.v1.DropQueue.encode(message.dropQueue, writer.uint32(/* id 32, wireType 2 =*/258).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return ClientFrame;
        })();

        v1.ServerFrame = (function() {

            /**
             * Properties of a ServerFrame.
             * @typedef {Object} plaza.v1.ServerFrame.$Properties
             * @property {plaza.v1.Reply.$Properties|null} [reply] ServerFrame reply
             * @property {plaza.v1.RoomBatch.$Properties|null} [roomBatch] ServerFrame roomBatch
             * @property {plaza.v1.Occupancy.$Properties|null} [occupancy] ServerFrame occupancy
             * @property {plaza.v1.RoomPosition.$Properties|null} [roomPosition] ServerFrame roomPosition
             * @property {plaza.v1.RoomClosed.$Properties|null} [roomClosed] ServerFrame roomClosed
             * @property {plaza.v1.Kicked.$Properties|null} [kicked] ServerFrame kicked
             * @property {plaza.v1.Reconnect.$Properties|null} [reconnect] ServerFrame reconnect
             * @property {plaza.v1.ContinuityLost.$Properties|null} [continuityLost] ServerFrame continuityLost
             * @property {plaza.v1.Disconnect.$Properties|null} [disconnect] ServerFrame disconnect
             * @property {plaza.v1.Broadcast.$Properties|null} [broadcast] ServerFrame broadcast
             * @property {"reply"|"roomBatch"|"occupancy"|"roomPosition"|"roomClosed"|"kicked"|"reconnect"|"continuityLost"|"disconnect"|"broadcast"} [frame] ServerFrame frame
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServerFrame.
             * @memberof plaza.v1
             * @interface IServerFrame
             * @augments plaza.v1.ServerFrame.$Properties
             * @deprecated Use plaza.v1.ServerFrame.$Properties instead.
             */

            /**
             * Narrowed shape of a ServerFrame.
             * @typedef {{
             *   reply?: plaza.v1.Reply.$Shape|null;
             *   roomBatch?: plaza.v1.RoomBatch.$Shape|null;
             *   occupancy?: plaza.v1.Occupancy.$Shape|null;
             *   roomPosition?: plaza.v1.RoomPosition.$Shape|null;
             *   roomClosed?: plaza.v1.RoomClosed.$Shape|null;
             *   kicked?: plaza.v1.Kicked.$Shape|null;
             *   reconnect?: plaza.v1.Reconnect.$Shape|null;
             *   continuityLost?: plaza.v1.ContinuityLost.$Shape|null;
             *   disconnect?: plaza.v1.Disconnect.$Shape|null;
             *   broadcast?: plaza.v1.Broadcast.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ frame?: undefined; reply?: null; roomBatch?: null; occupancy?: null; roomPosition?: null; roomClosed?: null; kicked?: null; reconnect?: null; continuityLost?: null; disconnect?: null; broadcast?: null }|{ frame?: "reply"; reply: plaza.v1.Reply.$Shape; roomBatch?: null; occupancy?: null; roomPosition?: null; roomClosed?: null; kicked?: null; reconnect?: null; continuityLost?: null; disconnect?: null; broadcast?: null }|{ frame?: "roomBatch"; reply?: null; roomBatch: plaza.v1.RoomBatch.$Shape; occupancy?: null; roomPosition?: null; roomClosed?: null; kicked?: null; reconnect?: null; continuityLost?: null; disconnect?: null; broadcast?: null }|{ frame?: "occupancy"; reply?: null; roomBatch?: null; occupancy: plaza.v1.Occupancy.$Shape; roomPosition?: null; roomClosed?: null; kicked?: null; reconnect?: null; continuityLost?: null; disconnect?: null; broadcast?: null }|{ frame?: "roomPosition"; reply?: null; roomBatch?: null; occupancy?: null; roomPosition: plaza.v1.RoomPosition.$Shape; roomClosed?: null; kicked?: null; reconnect?: null; continuityLost?: null; disconnect?: null; broadcast?: null }|{ frame?: "roomClosed"; reply?: null; roomBatch?: null; occupancy?: null; roomPosition?: null; roomClosed: plaza.v1.RoomClosed.$Shape; kicked?: null; reconnect?: null; continuityLost?: null; disconnect?: null; broadcast?: null }|{ frame?: "kicked"; reply?: null; roomBatch?: null; occupancy?: null; roomPosition?: null; roomClosed?: null; kicked: plaza.v1.Kicked.$Shape; reconnect?: null; continuityLost?: null; disconnect?: null; broadcast?: null }|{ frame?: "reconnect"; reply?: null; roomBatch?: null; occupancy?: null; roomPosition?: null; roomClosed?: null; kicked?: null; reconnect: plaza.v1.Reconnect.$Shape; continuityLost?: null; disconnect?: null; broadcast?: null }|{ frame?: "continuityLost"; reply?: null; roomBatch?: null; occupancy?: null; roomPosition?: null; roomClosed?: null; kicked?: null; reconnect?: null; continuityLost: plaza.v1.ContinuityLost.$Shape; disconnect?: null; broadcast?: null }|{ frame?: "disconnect"; reply?: null; roomBatch?: null; occupancy?: null; roomPosition?: null; roomClosed?: null; kicked?: null; reconnect?: null; continuityLost?: null; disconnect: plaza.v1.Disconnect.$Shape; broadcast?: null }|{ frame?: "broadcast"; reply?: null; roomBatch?: null; occupancy?: null; roomPosition?: null; roomClosed?: null; kicked?: null; reconnect?: null; continuityLost?: null; disconnect?: null; broadcast: plaza.v1.Broadcast.$Shape })
             * )} plaza.v1.ServerFrame.$Shape
             */

            /**
             * Constructs a new ServerFrame.
             * @memberof plaza.v1
             * @classdesc Represents a ServerFrame.
             * @constructor
             * @param {plaza.v1.ServerFrame.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ServerFrame = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ServerFrame reply.
             * @member {plaza.v1.Reply.$Properties|null|undefined} reply
             * @memberof plaza.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.reply = null;

            /**
             * ServerFrame roomBatch.
             * @member {plaza.v1.RoomBatch.$Properties|null|undefined} roomBatch
             * @memberof plaza.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.roomBatch = null;

            /**
             * ServerFrame occupancy.
             * @member {plaza.v1.Occupancy.$Properties|null|undefined} occupancy
             * @memberof plaza.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.occupancy = null;

            /**
             * ServerFrame roomPosition.
             * @member {plaza.v1.RoomPosition.$Properties|null|undefined} roomPosition
             * @memberof plaza.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.roomPosition = null;

            /**
             * ServerFrame roomClosed.
             * @member {plaza.v1.RoomClosed.$Properties|null|undefined} roomClosed
             * @memberof plaza.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.roomClosed = null;

            /**
             * ServerFrame kicked.
             * @member {plaza.v1.Kicked.$Properties|null|undefined} kicked
             * @memberof plaza.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.kicked = null;

            /**
             * ServerFrame reconnect.
             * @member {plaza.v1.Reconnect.$Properties|null|undefined} reconnect
             * @memberof plaza.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.reconnect = null;

            /**
             * ServerFrame continuityLost.
             * @member {plaza.v1.ContinuityLost.$Properties|null|undefined} continuityLost
             * @memberof plaza.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.continuityLost = null;

            /**
             * ServerFrame disconnect.
             * @member {plaza.v1.Disconnect.$Properties|null|undefined} disconnect
             * @memberof plaza.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.disconnect = null;

            /**
             * ServerFrame broadcast.
             * @member {plaza.v1.Broadcast.$Properties|null|undefined} broadcast
             * @memberof plaza.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.broadcast = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ServerFrame frame.
             * @member {"reply"|"roomBatch"|"occupancy"|"roomPosition"|"roomClosed"|"kicked"|"reconnect"|"continuityLost"|"disconnect"|"broadcast"|undefined} frame
             * @memberof plaza.v1.ServerFrame
             * @instance
             */
            $Object.defineProperty(ServerFrame.prototype, "frame", {
                get: $util.oneOfGetter($oneOfFields = ["reply", "roomBatch", "occupancy", "roomPosition", "roomClosed", "kicked", "reconnect", "continuityLost", "disconnect", "broadcast"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Decodes a ServerFrame message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.ServerFrame
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.ServerFrame & plaza.v1.ServerFrame.$Shape} ServerFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ServerFrame.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.ServerFrame();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.reply = $root.plaza.v1.Reply.decode(reader, reader.size(), $undefined, _depth + 1, message.reply);
                            message.frame = "reply";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.roomBatch = $root.plaza.v1.RoomBatch.decode(reader, reader.size(), $undefined, _depth + 1, message.roomBatch);
                            message.frame = "roomBatch";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.occupancy = $root.plaza.v1.Occupancy.decode(reader, reader.size(), $undefined, _depth + 1, message.occupancy);
                            message.frame = "occupancy";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.roomPosition = $root.plaza.v1.RoomPosition.decode(reader, reader.size(), $undefined, _depth + 1, message.roomPosition);
                            message.frame = "roomPosition";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.roomClosed = $root.plaza.v1.RoomClosed.decode(reader, reader.size(), $undefined, _depth + 1, message.roomClosed);
                            message.frame = "roomClosed";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.kicked = $root.plaza.v1.Kicked.decode(reader, reader.size(), $undefined, _depth + 1, message.kicked);
                            message.frame = "kicked";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.reconnect = $root.plaza.v1.Reconnect.decode(reader, reader.size(), $undefined, _depth + 1, message.reconnect);
                            message.frame = "reconnect";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.continuityLost = $root.plaza.v1.ContinuityLost.decode(reader, reader.size(), $undefined, _depth + 1, message.continuityLost);
                            message.frame = "continuityLost";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.disconnect = $root.plaza.v1.Disconnect.decode(reader, reader.size(), $undefined, _depth + 1, message.disconnect);
                            message.frame = "disconnect";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.broadcast = $root.plaza.v1.Broadcast.decode(reader, reader.size(), $undefined, _depth + 1, message.broadcast);
                            message.frame = "broadcast";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ServerFrame;
        })();

        v1.Reply = (function() {

            /**
             * Properties of a Reply.
             * @typedef {Object} plaza.v1.Reply.$Properties
             * @property {number|null} [id] Reply id
             * @property {plaza.v1.Error.$Properties|null} [error] Reply error
             * @property {plaza.v1.Connected.$Properties|null} [connected] Reply connected
             * @property {plaza.v1.EnteredRoom.$Properties|null} [enteredRoom] Reply enteredRoom
             * @property {plaza.v1.ExitedRoom.$Properties|null} [exitedRoom] Reply exitedRoom
             * @property {plaza.v1.MessageAck.$Properties|null} [messageAck] Reply messageAck
             * @property {plaza.v1.HistoryPage.$Properties|null} [historyPage] Reply historyPage
             * @property {plaza.v1.Room.$Properties|null} [room] Reply room
             * @property {plaza.v1.MemberPage.$Properties|null} [memberPage] Reply memberPage
             * @property {plaza.v1.MemberList.$Properties|null} [memberList] Reply memberList
             * @property {plaza.v1.Recovery.$Properties|null} [recovery] Reply recovery
             * @property {plaza.v1.Pong.$Properties|null} [pong] Reply pong
             * @property {plaza.v1.Member.$Properties|null} [member] Reply member
             * @property {plaza.v1.RemovedMember.$Properties|null} [removedMember] Reply removedMember
             * @property {plaza.v1.RecalledMessage.$Properties|null} [recalledMessage] Reply recalledMessage
             * @property {plaza.v1.TagMute.$Properties|null} [tagMute] Reply tagMute
             * @property {plaza.v1.TagCount.$Properties|null} [tagCount] Reply tagCount
             * @property {plaza.v1.Queue.$Properties|null} [queue] Reply queue
             * @property {plaza.v1.QueueOffered.$Properties|null} [queueOffered] Reply queueOffered
             * @property {plaza.v1.QueuePolled.$Properties|null} [queuePolled] Reply queuePolled
             * @property {plaza.v1.QueueUpdated.$Properties|null} [queueUpdated] Reply queueUpdated
             * @property {plaza.v1.UpdatedLocation.$Properties|null} [updatedLocation] Reply updatedLocation
             * @property {"error"|"connected"|"enteredRoom"|"exitedRoom"|"messageAck"|"historyPage"|"room"|"memberPage"|"memberList"|"recovery"|"pong"|"member"|"removedMember"|"recalledMessage"|"tagMute"|"tagCount"|"queue"|"queueOffered"|"queuePolled"|"queueUpdated"|"updatedLocation"} [result] Reply result
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Reply.
             * @memberof plaza.v1
             * @interface IReply
             * @augments plaza.v1.Reply.$Properties
             * @deprecated Use plaza.v1.Reply.$Properties instead.
             */

            /**
             * Narrowed shape of a Reply.
             * @typedef {{
             *   id?: number|null;
             *   error?: plaza.v1.Error.$Shape|null;
             *   connected?: plaza.v1.Connected.$Shape|null;
             *   enteredRoom?: plaza.v1.EnteredRoom.$Shape|null;
             *   exitedRoom?: plaza.v1.ExitedRoom.$Shape|null;
             *   messageAck?: plaza.v1.MessageAck.$Shape|null;
             *   historyPage?: plaza.v1.HistoryPage.$Shape|null;
             *   room?: plaza.v1.Room.$Shape|null;
             *   memberPage?: plaza.v1.MemberPage.$Shape|null;
             *   memberList?: plaza.v1.MemberList.$Shape|null;
             *   recovery?: plaza.v1.Recovery.$Shape|null;
             *   pong?: plaza.v1.Pong.$Shape|null;
             *   member?: plaza.v1.Member.$Shape|null;
             *   removedMember?: plaza.v1.RemovedMember.$Shape|null;
             *   recalledMessage?: plaza.v1.RecalledMessage.$Shape|null;
             *   tagMute?: plaza.v1.TagMute.$Shape|null;
             *   tagCount?: plaza.v1.TagCount.$Shape|null;
             *   queue?: plaza.v1.Queue.$Shape|null;
             *   queueOffered?: plaza.v1.QueueOffered.$Shape|null;
             *   queuePolled?: plaza.v1.QueuePolled.$Shape|null;
             *   queueUpdated?: plaza.v1.QueueUpdated.$Shape|null;
             *   updatedLocation?: plaza.v1.UpdatedLocation.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ result?: undefined; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "error"; error: plaza.v1.Error.$Shape; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "connected"; error?: null; connected: plaza.v1.Connected.$Shape; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "enteredRoom"; error?: null; connected?: null; enteredRoom: plaza.v1.EnteredRoom.$Shape; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "exitedRoom"; error?: null; connected?: null; enteredRoom?: null; exitedRoom: plaza.v1.ExitedRoom.$Shape; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "messageAck"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck: plaza.v1.MessageAck.$Shape; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "historyPage"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage: plaza.v1.HistoryPage.$Shape; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "room"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room: plaza.v1.Room.$Shape; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "memberPage"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage: plaza.v1.MemberPage.$Shape; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "memberList"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList: plaza.v1.MemberList.$Shape; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "recovery"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery: plaza.v1.Recovery.$Shape; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "pong"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong: plaza.v1.Pong.$Shape; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "member"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member: plaza.v1.Member.$Shape; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "removedMember"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember: plaza.v1.RemovedMember.$Shape; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "recalledMessage"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage: plaza.v1.RecalledMessage.$Shape; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "tagMute"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute: plaza.v1.TagMute.$Shape; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "tagCount"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount: plaza.v1.TagCount.$Shape; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "queue"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue: plaza.v1.Queue.$Shape; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "queueOffered"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered: plaza.v1.QueueOffered.$Shape; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "queuePolled"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled: plaza.v1.QueuePolled.$Shape; queueUpdated?: null; updatedLocation?: null }|{ result?: "queueUpdated"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated: plaza.v1.QueueUpdated.$Shape; updatedLocation?: null }|{ result?: "updatedLocation"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation: plaza.v1.UpdatedLocation.$Shape })
             * )} plaza.v1.Reply.$Shape
             */

            /**
             * Constructs a new Reply.
             * @memberof plaza.v1
             * @classdesc Represents a Reply.
             * @constructor
             * @param {plaza.v1.Reply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Reply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Reply id.
             * @member {number} id
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.id = 0;

            /**
             * Reply error.
             * @member {plaza.v1.Error.$Properties|null|undefined} error
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.error = null;

            /**
             * Reply connected.
             * @member {plaza.v1.Connected.$Properties|null|undefined} connected
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.connected = null;

            /**
             * Reply enteredRoom.
             * @member {plaza.v1.EnteredRoom.$Properties|null|undefined} enteredRoom
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.enteredRoom = null;

            /**
             * Reply exitedRoom.
             * @member {plaza.v1.ExitedRoom.$Properties|null|undefined} exitedRoom
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.exitedRoom = null;

            /**
             * Reply messageAck.
             * @member {plaza.v1.MessageAck.$Properties|null|undefined} messageAck
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.messageAck = null;

            /**
             * Reply historyPage.
             * @member {plaza.v1.HistoryPage.$Properties|null|undefined} historyPage
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.historyPage = null;

            /**
             * Reply room.
             * @member {plaza.v1.Room.$Properties|null|undefined} room
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.room = null;

            /**
             * Reply memberPage.
             * @member {plaza.v1.MemberPage.$Properties|null|undefined} memberPage
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.memberPage = null;

            /**
             * Reply memberList.
             * @member {plaza.v1.MemberList.$Properties|null|undefined} memberList
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.memberList = null;

            /**
             * Reply recovery.
             * @member {plaza.v1.Recovery.$Properties|null|undefined} recovery
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.recovery = null;

            /**
             * Reply pong.
             * @member {plaza.v1.Pong.$Properties|null|undefined} pong
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.pong = null;

            /**
             * Reply member.
             * @member {plaza.v1.Member.$Properties|null|undefined} member
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.member = null;

            /**
             * Reply removedMember.
             * @member {plaza.v1.RemovedMember.$Properties|null|undefined} removedMember
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.removedMember = null;

            /**
             * Reply recalledMessage.
             * @member {plaza.v1.RecalledMessage.$Properties|null|undefined} recalledMessage
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.recalledMessage = null;

            /**
             * Reply tagMute.
             * @member {plaza.v1.TagMute.$Properties|null|undefined} tagMute
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.tagMute = null;

            /**
             * Reply tagCount.
             * @member {plaza.v1.TagCount.$Properties|null|undefined} tagCount
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.tagCount = null;

            /**
             * Reply queue.
             * @member {plaza.v1.Queue.$Properties|null|undefined} queue
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.queue = null;

            /**
             * Reply queueOffered.
             * @member {plaza.v1.QueueOffered.$Properties|null|undefined} queueOffered
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.queueOffered = null;

            /**
             * Reply queuePolled.
             * @member {plaza.v1.QueuePolled.$Properties|null|undefined} queuePolled
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.queuePolled = null;

            /**
             * Reply queueUpdated.
             * @member {plaza.v1.QueueUpdated.$Properties|null|undefined} queueUpdated
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.queueUpdated = null;

            /**
             * Reply updatedLocation.
             * @member {plaza.v1.UpdatedLocation.$Properties|null|undefined} updatedLocation
             * @memberof plaza.v1.Reply
             * @instance
             */
            Reply.prototype.updatedLocation = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Reply result.
             * @member {"error"|"connected"|"enteredRoom"|"exitedRoom"|"messageAck"|"historyPage"|"room"|"memberPage"|"memberList"|"recovery"|"pong"|"member"|"removedMember"|"recalledMessage"|"tagMute"|"tagCount"|"queue"|"queueOffered"|"queuePolled"|"queueUpdated"|"updatedLocation"|undefined} result
             * @memberof plaza.v1.Reply
             * @instance
             */
            $Object.defineProperty(Reply.prototype, "result", {
                get: $util.oneOfGetter($oneOfFields = ["error", "connected", "enteredRoom", "exitedRoom", "messageAck", "historyPage", "room", "memberPage", "memberList", "recovery", "pong", "member", "removedMember", "recalledMessage", "tagMute", "tagCount", "queue", "queueOffered", "queuePolled", "queueUpdated", "updatedLocation"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Decodes a Reply message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Reply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Reply & plaza.v1.Reply.$Shape} Reply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Reply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Reply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.error = $root.plaza.v1.Error.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                            message.result = "error";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.connected = $root.plaza.v1.Connected.decode(reader, reader.size(), $undefined, _depth + 1, message.connected);
                            message.result = "connected";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.enteredRoom = $root.plaza.v1.EnteredRoom.decode(reader, reader.size(), $undefined, _depth + 1, message.enteredRoom);
                            message.result = "enteredRoom";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.exitedRoom = $root.plaza.v1.ExitedRoom.decode(reader, reader.size(), $undefined, _depth + 1, message.exitedRoom);
                            message.result = "exitedRoom";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.messageAck = $root.plaza.v1.MessageAck.decode(reader, reader.size(), $undefined, _depth + 1, message.messageAck);
                            message.result = "messageAck";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.historyPage = $root.plaza.v1.HistoryPage.decode(reader, reader.size(), $undefined, _depth + 1, message.historyPage);
                            message.result = "historyPage";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.room = $root.plaza.v1.Room.decode(reader, reader.size(), $undefined, _depth + 1, message.room);
                            message.result = "room";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.memberPage = $root.plaza.v1.MemberPage.decode(reader, reader.size(), $undefined, _depth + 1, message.memberPage);
                            message.result = "memberPage";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.memberList = $root.plaza.v1.MemberList.decode(reader, reader.size(), $undefined, _depth + 1, message.memberList);
                            message.result = "memberList";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.recovery = $root.plaza.v1.Recovery.decode(reader, reader.size(), $undefined, _depth + 1, message.recovery);
                            message.result = "recovery";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.pong = $root.plaza.v1.Pong.decode(reader, reader.size(), $undefined, _depth + 1, message.pong);
                            message.result = "pong";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.member = $root.plaza.v1.Member.decode(reader, reader.size(), $undefined, _depth + 1, message.member);
                            message.result = "member";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.removedMember = $root.plaza.v1.RemovedMember.decode(reader, reader.size(), $undefined, _depth + 1, message.removedMember);
                            message.result = "removedMember";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            message.recalledMessage = $root.plaza.v1.RecalledMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.recalledMessage);
                            message.result = "recalledMessage";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.tagMute = $root.plaza.v1.TagMute.decode(reader, reader.size(), $undefined, _depth + 1, message.tagMute);
                            message.result = "tagMute";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            message.tagCount = $root.plaza.v1.TagCount.decode(reader, reader.size(), $undefined, _depth + 1, message.tagCount);
                            message.result = "tagCount";
                            continue;
                        }
                    case 18: {
                            if (wireType !== 2)
                                break;
                            message.queue = $root.plaza.v1.Queue.decode(reader, reader.size(), $undefined, _depth + 1, message.queue);
                            message.result = "queue";
                            continue;
                        }
                    case 19: {
                            if (wireType !== 2)
                                break;
                            message.queueOffered = $root.plaza.v1.QueueOffered.decode(reader, reader.size(), $undefined, _depth + 1, message.queueOffered);
                            message.result = "queueOffered";
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.queuePolled = $root.plaza.v1.QueuePolled.decode(reader, reader.size(), $undefined, _depth + 1, message.queuePolled);
                            message.result = "queuePolled";
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.queueUpdated = $root.plaza.v1.QueueUpdated.decode(reader, reader.size(), $undefined, _depth + 1, message.queueUpdated);
                            message.result = "queueUpdated";
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            message.updatedLocation = $root.plaza.v1.UpdatedLocation.decode(reader, reader.size(), $undefined, _depth + 1, message.updatedLocation);
                            message.result = "updatedLocation";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Reply;
        })();

        v1.Error = (function() {

            /**
             * Properties of an Error.
             * @typedef {Object} plaza.v1.Error.$Properties
             * @property {number|null} [code] Error code
             * @property {string|null} [message] Error message
             * @property {number|null} [retryAfterMs] Error retryAfterMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Error.
             * @memberof plaza.v1
             * @interface IError
             * @augments plaza.v1.Error.$Properties
             * @deprecated Use plaza.v1.Error.$Properties instead.
             */

            /**
             * Shape of an Error.
             * @typedef {plaza.v1.Error.$Properties} plaza.v1.Error.$Shape
             */

            /**
             * Constructs a new Error.
             * @memberof plaza.v1
             * @classdesc Represents an Error.
             * @constructor
             * @param {plaza.v1.Error.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Error = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Error code.
             * @member {number} code
             * @memberof plaza.v1.Error
             * @instance
             */
            Error.prototype.code = 0;

            /**
             * Error message.
             * @member {string} message
             * @memberof plaza.v1.Error
             * @instance
             */
            Error.prototype.message = "";

            /**
             * Error retryAfterMs.
             * @member {number} retryAfterMs
             * @memberof plaza.v1.Error
             * @instance
             */
            Error.prototype.retryAfterMs = 0;

            /**
             * Decodes an Error message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Error
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Error & plaza.v1.Error.$Shape} Error
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Error.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Error();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.retryAfterMs = value;
                            else
                                delete message.retryAfterMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Error;
        })();

        v1.Connect = (function() {

            /**
             * Properties of a Connect.
             * @typedef {Object} plaza.v1.Connect.$Properties
             * @property {number|null} [protocolVersion] Connect protocolVersion
             * @property {string|null} [token] Connect token
             * @property {string|null} [accountId] Connect accountId
             * @property {plaza.v1.ClientType|null} [clientType] Connect clientType
             * @property {string|null} [deviceId] Connect deviceId
             * @property {Array.<plaza.v1.EnterRoom.$Properties>|null} [rooms] Connect rooms
             * @property {string|null} [clientVersion] Connect clientVersion
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Connect.
             * @memberof plaza.v1
             * @interface IConnect
             * @augments plaza.v1.Connect.$Properties
             * @deprecated Use plaza.v1.Connect.$Properties instead.
             */

            /**
             * Shape of a Connect.
             * @typedef {plaza.v1.Connect.$Properties} plaza.v1.Connect.$Shape
             */

            /**
             * Constructs a new Connect.
             * @memberof plaza.v1
             * @classdesc Represents a Connect.
             * @constructor
             * @param {plaza.v1.Connect.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Connect = function (properties) {
                this.rooms = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Connect protocolVersion.
             * @member {number} protocolVersion
             * @memberof plaza.v1.Connect
             * @instance
             */
            Connect.prototype.protocolVersion = 0;

            /**
             * Connect token.
             * @member {string} token
             * @memberof plaza.v1.Connect
             * @instance
             */
            Connect.prototype.token = "";

            /**
             * Connect accountId.
             * @member {string} accountId
             * @memberof plaza.v1.Connect
             * @instance
             */
            Connect.prototype.accountId = "";

            /**
             * Connect clientType.
             * @member {plaza.v1.ClientType} clientType
             * @memberof plaza.v1.Connect
             * @instance
             */
            Connect.prototype.clientType = 0;

            /**
             * Connect deviceId.
             * @member {string} deviceId
             * @memberof plaza.v1.Connect
             * @instance
             */
            Connect.prototype.deviceId = "";

            /**
             * Connect rooms.
             * @member {Array.<plaza.v1.EnterRoom.$Properties>} rooms
             * @memberof plaza.v1.Connect
             * @instance
             */
            Connect.prototype.rooms = $util.emptyArray;

            /**
             * Connect clientVersion.
             * @member {string} clientVersion
             * @memberof plaza.v1.Connect
             * @instance
             */
            Connect.prototype.clientVersion = "";

            /**
             * Encodes the specified Connect message. Does not implicitly {@link plaza.v1.Connect.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.Connect
             * @static
             * @param {plaza.v1.Connect.$Properties} message Connect message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Connect.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.protocolVersion != null && $Object.hasOwnProperty.call(message, "protocolVersion") && message.protocolVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.protocolVersion);
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.token);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId") && message.accountId !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.accountId);
                if (message.clientType != null && $Object.hasOwnProperty.call(message, "clientType") && message.clientType !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.clientType);
                if (message.deviceId != null && $Object.hasOwnProperty.call(message, "deviceId") && message.deviceId !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.deviceId);
                if (message.rooms != null && message.rooms.length)
                    for (let i = 0; i < message.rooms.length; ++i)
                        $root.plaza.v1.EnterRoom.encode(message.rooms[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.clientVersion != null && $Object.hasOwnProperty.call(message, "clientVersion") && message.clientVersion !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.clientVersion);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return Connect;
        })();

        v1.Connected = (function() {

            /**
             * Properties of a Connected.
             * @typedef {Object} plaza.v1.Connected.$Properties
             * @property {string|null} [connectionId] Connected connectionId
             * @property {string|null} [accountId] Connected accountId
             * @property {boolean|null} [anonymous] Connected anonymous
             * @property {number|null} [protocolVersion] Connected protocolVersion
             * @property {number|null} [serverTimeMs] Connected serverTimeMs
             * @property {number|null} [idleTimeoutMs] Connected idleTimeoutMs
             * @property {number|null} [maxFrameBytes] Connected maxFrameBytes
             * @property {Array.<plaza.v1.RoomEntry.$Properties>|null} [rooms] Connected rooms
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Connected.
             * @memberof plaza.v1
             * @interface IConnected
             * @augments plaza.v1.Connected.$Properties
             * @deprecated Use plaza.v1.Connected.$Properties instead.
             */

            /**
             * Shape of a Connected.
             * @typedef {{
             *   connectionId?: string|null;
             *   accountId?: string|null;
             *   anonymous?: boolean|null;
             *   protocolVersion?: number|null;
             *   serverTimeMs?: number|null;
             *   idleTimeoutMs?: number|null;
             *   maxFrameBytes?: number|null;
             *   rooms?: Array.<plaza.v1.RoomEntry.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} plaza.v1.Connected.$Shape
             */

            /**
             * Constructs a new Connected.
             * @memberof plaza.v1
             * @classdesc Represents a Connected.
             * @constructor
             * @param {plaza.v1.Connected.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Connected = function (properties) {
                this.rooms = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Connected connectionId.
             * @member {string} connectionId
             * @memberof plaza.v1.Connected
             * @instance
             */
            Connected.prototype.connectionId = "";

            /**
             * Connected accountId.
             * @member {string} accountId
             * @memberof plaza.v1.Connected
             * @instance
             */
            Connected.prototype.accountId = "";

            /**
             * Connected anonymous.
             * @member {boolean} anonymous
             * @memberof plaza.v1.Connected
             * @instance
             */
            Connected.prototype.anonymous = false;

            /**
             * Connected protocolVersion.
             * @member {number} protocolVersion
             * @memberof plaza.v1.Connected
             * @instance
             */
            Connected.prototype.protocolVersion = 0;

            /**
             * Connected serverTimeMs.
             * @member {number} serverTimeMs
             * @memberof plaza.v1.Connected
             * @instance
             */
            Connected.prototype.serverTimeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Connected idleTimeoutMs.
             * @member {number} idleTimeoutMs
             * @memberof plaza.v1.Connected
             * @instance
             */
            Connected.prototype.idleTimeoutMs = 0;

            /**
             * Connected maxFrameBytes.
             * @member {number} maxFrameBytes
             * @memberof plaza.v1.Connected
             * @instance
             */
            Connected.prototype.maxFrameBytes = 0;

            /**
             * Connected rooms.
             * @member {Array.<plaza.v1.RoomEntry.$Properties>} rooms
             * @memberof plaza.v1.Connected
             * @instance
             */
            Connected.prototype.rooms = $util.emptyArray;

            /**
             * Decodes a Connected message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Connected
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Connected & plaza.v1.Connected.$Shape} Connected
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Connected.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Connected();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.connectionId = value;
                            else
                                delete message.connectionId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.accountId = value;
                            else
                                delete message.accountId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.anonymous = value;
                            else
                                delete message.anonymous;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.protocolVersion = value;
                            else
                                delete message.protocolVersion;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.serverTimeMs = value;
                            else
                                delete message.serverTimeMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.idleTimeoutMs = value;
                            else
                                delete message.idleTimeoutMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.maxFrameBytes = value;
                            else
                                delete message.maxFrameBytes;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.rooms && message.rooms.length))
                                message.rooms = [];
                            message.rooms.push($root.plaza.v1.RoomEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Connected;
        })();

        v1.RoomEntry = (function() {

            /**
             * Properties of a RoomEntry.
             * @typedef {Object} plaza.v1.RoomEntry.$Properties
             * @property {number|null} [roomId] RoomEntry roomId
             * @property {plaza.v1.EnteredRoom.$Properties|null} [entered] RoomEntry entered
             * @property {plaza.v1.Error.$Properties|null} [error] RoomEntry error
             * @property {"entered"|"error"} [result] RoomEntry result
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomEntry.
             * @memberof plaza.v1
             * @interface IRoomEntry
             * @augments plaza.v1.RoomEntry.$Properties
             * @deprecated Use plaza.v1.RoomEntry.$Properties instead.
             */

            /**
             * Narrowed shape of a RoomEntry.
             * @typedef {{
             *   roomId?: number|null;
             *   entered?: plaza.v1.EnteredRoom.$Shape|null;
             *   error?: plaza.v1.Error.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ result?: undefined; entered?: null; error?: null }|{ result?: "entered"; entered: plaza.v1.EnteredRoom.$Shape; error?: null }|{ result?: "error"; entered?: null; error: plaza.v1.Error.$Shape })
             * )} plaza.v1.RoomEntry.$Shape
             */

            /**
             * Constructs a new RoomEntry.
             * @memberof plaza.v1
             * @classdesc Represents a RoomEntry.
             * @constructor
             * @param {plaza.v1.RoomEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomEntry roomId.
             * @member {number} roomId
             * @memberof plaza.v1.RoomEntry
             * @instance
             */
            RoomEntry.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RoomEntry entered.
             * @member {plaza.v1.EnteredRoom.$Properties|null|undefined} entered
             * @memberof plaza.v1.RoomEntry
             * @instance
             */
            RoomEntry.prototype.entered = null;

            /**
             * RoomEntry error.
             * @member {plaza.v1.Error.$Properties|null|undefined} error
             * @memberof plaza.v1.RoomEntry
             * @instance
             */
            RoomEntry.prototype.error = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * RoomEntry result.
             * @member {"entered"|"error"|undefined} result
             * @memberof plaza.v1.RoomEntry
             * @instance
             */
            $Object.defineProperty(RoomEntry.prototype, "result", {
                get: $util.oneOfGetter($oneOfFields = ["entered", "error"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Decodes a RoomEntry message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.RoomEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.RoomEntry & plaza.v1.RoomEntry.$Shape} RoomEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.RoomEntry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.entered = $root.plaza.v1.EnteredRoom.decode(reader, reader.size(), $undefined, _depth + 1, message.entered);
                            message.result = "entered";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.error = $root.plaza.v1.Error.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                            message.result = "error";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomEntry;
        })();

        /**
         * ClientType enum.
         * @name plaza.v1.ClientType
         * @enum {number}
         * @property {number} CLIENT_TYPE_UNSPECIFIED=0 CLIENT_TYPE_UNSPECIFIED value
         * @property {number} ANDROID=1 ANDROID value
         * @property {number} IOS=2 IOS value
         * @property {number} PC=4 PC value
         * @property {number} WEB=16 WEB value
         * @property {number} REST=32 REST value
         * @property {number} MACOS=64 MACOS value
         * @property {number} HARMONY=65 HARMONY value
         */
        v1.ClientType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "CLIENT_TYPE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ANDROID"] = 1;
            values[valuesById[2] = "IOS"] = 2;
            values[valuesById[4] = "PC"] = 4;
            values[valuesById[16] = "WEB"] = 16;
            values[valuesById[32] = "REST"] = 32;
            values[valuesById[64] = "MACOS"] = 64;
            values[valuesById[65] = "HARMONY"] = 65;
            return values;
        })();

        v1.Ping = (function() {

            /**
             * Properties of a Ping.
             * @typedef {Object} plaza.v1.Ping.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Ping.
             * @memberof plaza.v1
             * @interface IPing
             * @augments plaza.v1.Ping.$Properties
             * @deprecated Use plaza.v1.Ping.$Properties instead.
             */

            /**
             * Shape of a Ping.
             * @typedef {plaza.v1.Ping.$Properties} plaza.v1.Ping.$Shape
             */

            /**
             * Constructs a new Ping.
             * @memberof plaza.v1
             * @classdesc Represents a Ping.
             * @constructor
             * @param {plaza.v1.Ping.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Ping = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified Ping message. Does not implicitly {@link plaza.v1.Ping.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.Ping
             * @static
             * @param {plaza.v1.Ping.$Properties} message Ping message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Ping.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return Ping;
        })();

        v1.Pong = (function() {

            /**
             * Properties of a Pong.
             * @typedef {Object} plaza.v1.Pong.$Properties
             * @property {number|null} [serverTimeMs] Pong serverTimeMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Pong.
             * @memberof plaza.v1
             * @interface IPong
             * @augments plaza.v1.Pong.$Properties
             * @deprecated Use plaza.v1.Pong.$Properties instead.
             */

            /**
             * Shape of a Pong.
             * @typedef {plaza.v1.Pong.$Properties} plaza.v1.Pong.$Shape
             */

            /**
             * Constructs a new Pong.
             * @memberof plaza.v1
             * @classdesc Represents a Pong.
             * @constructor
             * @param {plaza.v1.Pong.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Pong = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Pong serverTimeMs.
             * @member {number} serverTimeMs
             * @memberof plaza.v1.Pong
             * @instance
             */
            Pong.prototype.serverTimeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Decodes a Pong message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Pong
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Pong & plaza.v1.Pong.$Shape} Pong
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Pong.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Pong();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.serverTimeMs = value;
                            else
                                delete message.serverTimeMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Pong;
        })();

        v1.Reconnect = (function() {

            /**
             * Properties of a Reconnect.
             * @typedef {Object} plaza.v1.Reconnect.$Properties
             * @property {number|null} [delayMs] Reconnect delayMs
             * @property {string|null} [reason] Reconnect reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Reconnect.
             * @memberof plaza.v1
             * @interface IReconnect
             * @augments plaza.v1.Reconnect.$Properties
             * @deprecated Use plaza.v1.Reconnect.$Properties instead.
             */

            /**
             * Shape of a Reconnect.
             * @typedef {plaza.v1.Reconnect.$Properties} plaza.v1.Reconnect.$Shape
             */

            /**
             * Constructs a new Reconnect.
             * @memberof plaza.v1
             * @classdesc Represents a Reconnect.
             * @constructor
             * @param {plaza.v1.Reconnect.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Reconnect = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Reconnect delayMs.
             * @member {number} delayMs
             * @memberof plaza.v1.Reconnect
             * @instance
             */
            Reconnect.prototype.delayMs = 0;

            /**
             * Reconnect reason.
             * @member {string} reason
             * @memberof plaza.v1.Reconnect
             * @instance
             */
            Reconnect.prototype.reason = "";

            /**
             * Decodes a Reconnect message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Reconnect
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Reconnect & plaza.v1.Reconnect.$Shape} Reconnect
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Reconnect.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Reconnect();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.delayMs = value;
                            else
                                delete message.delayMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Reconnect;
        })();

        v1.Disconnect = (function() {

            /**
             * Properties of a Disconnect.
             * @typedef {Object} plaza.v1.Disconnect.$Properties
             * @property {number|null} [code] Disconnect code
             * @property {string|null} [reason] Disconnect reason
             * @property {boolean|null} [mayReconnect] Disconnect mayReconnect
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Disconnect.
             * @memberof plaza.v1
             * @interface IDisconnect
             * @augments plaza.v1.Disconnect.$Properties
             * @deprecated Use plaza.v1.Disconnect.$Properties instead.
             */

            /**
             * Shape of a Disconnect.
             * @typedef {plaza.v1.Disconnect.$Properties} plaza.v1.Disconnect.$Shape
             */

            /**
             * Constructs a new Disconnect.
             * @memberof plaza.v1
             * @classdesc Represents a Disconnect.
             * @constructor
             * @param {plaza.v1.Disconnect.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Disconnect = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Disconnect code.
             * @member {number} code
             * @memberof plaza.v1.Disconnect
             * @instance
             */
            Disconnect.prototype.code = 0;

            /**
             * Disconnect reason.
             * @member {string} reason
             * @memberof plaza.v1.Disconnect
             * @instance
             */
            Disconnect.prototype.reason = "";

            /**
             * Disconnect mayReconnect.
             * @member {boolean} mayReconnect
             * @memberof plaza.v1.Disconnect
             * @instance
             */
            Disconnect.prototype.mayReconnect = false;

            /**
             * Decodes a Disconnect message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Disconnect
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Disconnect & plaza.v1.Disconnect.$Shape} Disconnect
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Disconnect.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Disconnect();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.mayReconnect = value;
                            else
                                delete message.mayReconnect;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Disconnect;
        })();

        v1.EnterRoom = (function() {

            /**
             * Properties of an EnterRoom.
             * @typedef {Object} plaza.v1.EnterRoom.$Properties
             * @property {number|null} [roomId] EnterRoom roomId
             * @property {string|null} [nick] EnterRoom nick
             * @property {string|null} [avatar] EnterRoom avatar
             * @property {string|null} [extension] EnterRoom extension
             * @property {string|null} [notificationExtension] EnterRoom notificationExtension
             * @property {plaza.v1.Position.$Properties|null} [resume] EnterRoom resume
             * @property {plaza.v1.Tags.$Properties|null} [tags] EnterRoom tags
             * @property {plaza.v1.Listening.$Properties|null} [listening] EnterRoom listening
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EnterRoom.
             * @memberof plaza.v1
             * @interface IEnterRoom
             * @augments plaza.v1.EnterRoom.$Properties
             * @deprecated Use plaza.v1.EnterRoom.$Properties instead.
             */

            /**
             * Shape of an EnterRoom.
             * @typedef {plaza.v1.EnterRoom.$Properties} plaza.v1.EnterRoom.$Shape
             */

            /**
             * Constructs a new EnterRoom.
             * @memberof plaza.v1
             * @classdesc Represents an EnterRoom.
             * @constructor
             * @param {plaza.v1.EnterRoom.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EnterRoom = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EnterRoom roomId.
             * @member {number} roomId
             * @memberof plaza.v1.EnterRoom
             * @instance
             */
            EnterRoom.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EnterRoom nick.
             * @member {string} nick
             * @memberof plaza.v1.EnterRoom
             * @instance
             */
            EnterRoom.prototype.nick = "";

            /**
             * EnterRoom avatar.
             * @member {string} avatar
             * @memberof plaza.v1.EnterRoom
             * @instance
             */
            EnterRoom.prototype.avatar = "";

            /**
             * EnterRoom extension.
             * @member {string} extension
             * @memberof plaza.v1.EnterRoom
             * @instance
             */
            EnterRoom.prototype.extension = "";

            /**
             * EnterRoom notificationExtension.
             * @member {string} notificationExtension
             * @memberof plaza.v1.EnterRoom
             * @instance
             */
            EnterRoom.prototype.notificationExtension = "";

            /**
             * EnterRoom resume.
             * @member {plaza.v1.Position.$Properties|null|undefined} resume
             * @memberof plaza.v1.EnterRoom
             * @instance
             */
            EnterRoom.prototype.resume = null;

            /**
             * EnterRoom tags.
             * @member {plaza.v1.Tags.$Properties|null|undefined} tags
             * @memberof plaza.v1.EnterRoom
             * @instance
             */
            EnterRoom.prototype.tags = null;

            /**
             * EnterRoom listening.
             * @member {plaza.v1.Listening.$Properties|null|undefined} listening
             * @memberof plaza.v1.EnterRoom
             * @instance
             */
            EnterRoom.prototype.listening = null;

            /**
             * Encodes the specified EnterRoom message. Does not implicitly {@link plaza.v1.EnterRoom.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.EnterRoom
             * @static
             * @param {plaza.v1.EnterRoom.$Properties} message EnterRoom message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EnterRoom.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.nick != null && $Object.hasOwnProperty.call(message, "nick") && message.nick !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.nick);
                if (message.avatar != null && $Object.hasOwnProperty.call(message, "avatar") && message.avatar !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.avatar);
                if (message.extension != null && $Object.hasOwnProperty.call(message, "extension") && message.extension !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.extension);
                if (message.notificationExtension != null && $Object.hasOwnProperty.call(message, "notificationExtension") && message.notificationExtension !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.notificationExtension);
                if (message.resume != null && $Object.hasOwnProperty.call(message, "resume"))
                    $root.plaza.v1.Position.encode(message.resume, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.tags != null && $Object.hasOwnProperty.call(message, "tags"))
                    $root.plaza.v1.Tags.encode(message.tags, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.listening != null && $Object.hasOwnProperty.call(message, "listening"))
                    $root.plaza.v1.Listening.encode(message.listening, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return EnterRoom;
        })();

        v1.Tags = (function() {

            /**
             * Properties of a Tags.
             * @typedef {Object} plaza.v1.Tags.$Properties
             * @property {Array.<string>|null} [tags] Tags tags
             * @property {string|null} [notifyTargetTags] Tags notifyTargetTags
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Tags.
             * @memberof plaza.v1
             * @interface ITags
             * @augments plaza.v1.Tags.$Properties
             * @deprecated Use plaza.v1.Tags.$Properties instead.
             */

            /**
             * Shape of a Tags.
             * @typedef {plaza.v1.Tags.$Properties} plaza.v1.Tags.$Shape
             */

            /**
             * Constructs a new Tags.
             * @memberof plaza.v1
             * @classdesc Represents a Tags.
             * @constructor
             * @param {plaza.v1.Tags.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Tags = function (properties) {
                this.tags = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Tags tags.
             * @member {Array.<string>} tags
             * @memberof plaza.v1.Tags
             * @instance
             */
            Tags.prototype.tags = $util.emptyArray;

            /**
             * Tags notifyTargetTags.
             * @member {string|null|undefined} notifyTargetTags
             * @memberof plaza.v1.Tags
             * @instance
             */
            Tags.prototype.notifyTargetTags = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Tags.prototype, "_notifyTargetTags", {
                get: $util.oneOfGetter($oneOfFields = ["notifyTargetTags"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Tags message. Does not implicitly {@link plaza.v1.Tags.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.Tags
             * @static
             * @param {plaza.v1.Tags.$Properties} message Tags message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Tags.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tags != null && message.tags.length)
                    for (let i = 0; i < message.tags.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.tags[i]);
                if (message.notifyTargetTags != null && $Object.hasOwnProperty.call(message, "notifyTargetTags"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.notifyTargetTags);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return Tags;
        })();

        v1.Listening = (function() {

            /**
             * Properties of a Listening.
             * @typedef {Object} plaza.v1.Listening.$Properties
             * @property {plaza.v1.Place.$Properties|null} [place] Listening place
             * @property {number|null} [distance] Listening distance
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Listening.
             * @memberof plaza.v1
             * @interface IListening
             * @augments plaza.v1.Listening.$Properties
             * @deprecated Use plaza.v1.Listening.$Properties instead.
             */

            /**
             * Shape of a Listening.
             * @typedef {plaza.v1.Listening.$Properties} plaza.v1.Listening.$Shape
             */

            /**
             * Constructs a new Listening.
             * @memberof plaza.v1
             * @classdesc Represents a Listening.
             * @constructor
             * @param {plaza.v1.Listening.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Listening = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Listening place.
             * @member {plaza.v1.Place.$Properties|null|undefined} place
             * @memberof plaza.v1.Listening
             * @instance
             */
            Listening.prototype.place = null;

            /**
             * Listening distance.
             * @member {number} distance
             * @memberof plaza.v1.Listening
             * @instance
             */
            Listening.prototype.distance = 0;

            /**
             * Encodes the specified Listening message. Does not implicitly {@link plaza.v1.Listening.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.Listening
             * @static
             * @param {plaza.v1.Listening.$Properties} message Listening message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Listening.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.place != null && $Object.hasOwnProperty.call(message, "place"))
                    $root.plaza.v1.Place.encode(message.place, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.distance != null && $Object.hasOwnProperty.call(message, "distance") && !$Object.is(message.distance, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.distance);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return Listening;
        })();

        v1.Place = (function() {

            /**
             * Properties of a Place.
             * @typedef {Object} plaza.v1.Place.$Properties
             * @property {number|null} [x] Place x
             * @property {number|null} [y] Place y
             * @property {number|null} [z] Place z
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Place.
             * @memberof plaza.v1
             * @interface IPlace
             * @augments plaza.v1.Place.$Properties
             * @deprecated Use plaza.v1.Place.$Properties instead.
             */

            /**
             * Shape of a Place.
             * @typedef {plaza.v1.Place.$Properties} plaza.v1.Place.$Shape
             */

            /**
             * Constructs a new Place.
             * @memberof plaza.v1
             * @classdesc Represents a Place.
             * @constructor
             * @param {plaza.v1.Place.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Place = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Place x.
             * @member {number} x
             * @memberof plaza.v1.Place
             * @instance
             */
            Place.prototype.x = 0;

            /**
             * Place y.
             * @member {number} y
             * @memberof plaza.v1.Place
             * @instance
             */
            Place.prototype.y = 0;

            /**
             * Place z.
             * @member {number} z
             * @memberof plaza.v1.Place
             * @instance
             */
            Place.prototype.z = 0;

            /**
             * Encodes the specified Place message. Does not implicitly {@link plaza.v1.Place.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.Place
             * @static
             * @param {plaza.v1.Place.$Properties} message Place message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Place.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.x != null && $Object.hasOwnProperty.call(message, "x") && !$Object.is(message.x, 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).double(message.x);
                if (message.y != null && $Object.hasOwnProperty.call(message, "y") && !$Object.is(message.y, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.y);
                if (message.z != null && $Object.hasOwnProperty.call(message, "z") && !$Object.is(message.z, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.z);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Place message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Place
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Place & plaza.v1.Place.$Shape} Place
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Place.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Place();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.x = value;
                            else
                                delete message.x;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.y = value;
                            else
                                delete message.y;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.z = value;
                            else
                                delete message.z;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Place;
        })();

        v1.Position = (function() {

            /**
             * Properties of a Position.
             * @typedef {Object} plaza.v1.Position.$Properties
             * @property {number|null} [epoch] Position epoch
             * @property {number|null} [seq] Position seq
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Position.
             * @memberof plaza.v1
             * @interface IPosition
             * @augments plaza.v1.Position.$Properties
             * @deprecated Use plaza.v1.Position.$Properties instead.
             */

            /**
             * Shape of a Position.
             * @typedef {plaza.v1.Position.$Properties} plaza.v1.Position.$Shape
             */

            /**
             * Constructs a new Position.
             * @memberof plaza.v1
             * @classdesc Represents a Position.
             * @constructor
             * @param {plaza.v1.Position.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Position = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Position epoch.
             * @member {number} epoch
             * @memberof plaza.v1.Position
             * @instance
             */
            Position.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Position seq.
             * @member {number} seq
             * @memberof plaza.v1.Position
             * @instance
             */
            Position.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Position message. Does not implicitly {@link plaza.v1.Position.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.Position
             * @static
             * @param {plaza.v1.Position.$Properties} message Position message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Position.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.epoch);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Position message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Position
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Position & plaza.v1.Position.$Shape} Position
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Position.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Position();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Position;
        })();

        v1.EnteredRoom = (function() {

            /**
             * Properties of an EnteredRoom.
             * @typedef {Object} plaza.v1.EnteredRoom.$Properties
             * @property {plaza.v1.Room.$Properties|null} [room] EnteredRoom room
             * @property {plaza.v1.Member.$Properties|null} [self] EnteredRoom self
             * @property {plaza.v1.Position.$Properties|null} [position] EnteredRoom position
             * @property {boolean|null} [recovered] EnteredRoom recovered
             * @property {Array.<plaza.v1.RoomBatch.$Properties>|null} [missed] EnteredRoom missed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EnteredRoom.
             * @memberof plaza.v1
             * @interface IEnteredRoom
             * @augments plaza.v1.EnteredRoom.$Properties
             * @deprecated Use plaza.v1.EnteredRoom.$Properties instead.
             */

            /**
             * Shape of an EnteredRoom.
             * @typedef {{
             *   room?: plaza.v1.Room.$Shape|null;
             *   self?: plaza.v1.Member.$Shape|null;
             *   position?: plaza.v1.Position.$Shape|null;
             *   recovered?: boolean|null;
             *   missed?: Array.<plaza.v1.RoomBatch.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} plaza.v1.EnteredRoom.$Shape
             */

            /**
             * Constructs a new EnteredRoom.
             * @memberof plaza.v1
             * @classdesc Represents an EnteredRoom.
             * @constructor
             * @param {plaza.v1.EnteredRoom.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EnteredRoom = function (properties) {
                this.missed = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EnteredRoom room.
             * @member {plaza.v1.Room.$Properties|null|undefined} room
             * @memberof plaza.v1.EnteredRoom
             * @instance
             */
            EnteredRoom.prototype.room = null;

            /**
             * EnteredRoom self.
             * @member {plaza.v1.Member.$Properties|null|undefined} self
             * @memberof plaza.v1.EnteredRoom
             * @instance
             */
            EnteredRoom.prototype.self = null;

            /**
             * EnteredRoom position.
             * @member {plaza.v1.Position.$Properties|null|undefined} position
             * @memberof plaza.v1.EnteredRoom
             * @instance
             */
            EnteredRoom.prototype.position = null;

            /**
             * EnteredRoom recovered.
             * @member {boolean} recovered
             * @memberof plaza.v1.EnteredRoom
             * @instance
             */
            EnteredRoom.prototype.recovered = false;

            /**
             * EnteredRoom missed.
             * @member {Array.<plaza.v1.RoomBatch.$Properties>} missed
             * @memberof plaza.v1.EnteredRoom
             * @instance
             */
            EnteredRoom.prototype.missed = $util.emptyArray;

            /**
             * Decodes an EnteredRoom message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.EnteredRoom
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.EnteredRoom & plaza.v1.EnteredRoom.$Shape} EnteredRoom
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EnteredRoom.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.EnteredRoom();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.room = $root.plaza.v1.Room.decode(reader, reader.size(), $undefined, _depth + 1, message.room);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.self = $root.plaza.v1.Member.decode(reader, reader.size(), $undefined, _depth + 1, message.self);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.position = $root.plaza.v1.Position.decode(reader, reader.size(), $undefined, _depth + 1, message.position);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.recovered = value;
                            else
                                delete message.recovered;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.missed && message.missed.length))
                                message.missed = [];
                            message.missed.push($root.plaza.v1.RoomBatch.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return EnteredRoom;
        })();

        v1.ExitRoom = (function() {

            /**
             * Properties of an ExitRoom.
             * @typedef {Object} plaza.v1.ExitRoom.$Properties
             * @property {number|null} [roomId] ExitRoom roomId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ExitRoom.
             * @memberof plaza.v1
             * @interface IExitRoom
             * @augments plaza.v1.ExitRoom.$Properties
             * @deprecated Use plaza.v1.ExitRoom.$Properties instead.
             */

            /**
             * Shape of an ExitRoom.
             * @typedef {plaza.v1.ExitRoom.$Properties} plaza.v1.ExitRoom.$Shape
             */

            /**
             * Constructs a new ExitRoom.
             * @memberof plaza.v1
             * @classdesc Represents an ExitRoom.
             * @constructor
             * @param {plaza.v1.ExitRoom.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ExitRoom = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ExitRoom roomId.
             * @member {number} roomId
             * @memberof plaza.v1.ExitRoom
             * @instance
             */
            ExitRoom.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified ExitRoom message. Does not implicitly {@link plaza.v1.ExitRoom.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.ExitRoom
             * @static
             * @param {plaza.v1.ExitRoom.$Properties} message ExitRoom message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ExitRoom.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return ExitRoom;
        })();

        v1.ExitedRoom = (function() {

            /**
             * Properties of an ExitedRoom.
             * @typedef {Object} plaza.v1.ExitedRoom.$Properties
             * @property {number|null} [roomId] ExitedRoom roomId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ExitedRoom.
             * @memberof plaza.v1
             * @interface IExitedRoom
             * @augments plaza.v1.ExitedRoom.$Properties
             * @deprecated Use plaza.v1.ExitedRoom.$Properties instead.
             */

            /**
             * Shape of an ExitedRoom.
             * @typedef {plaza.v1.ExitedRoom.$Properties} plaza.v1.ExitedRoom.$Shape
             */

            /**
             * Constructs a new ExitedRoom.
             * @memberof plaza.v1
             * @classdesc Represents an ExitedRoom.
             * @constructor
             * @param {plaza.v1.ExitedRoom.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ExitedRoom = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ExitedRoom roomId.
             * @member {number} roomId
             * @memberof plaza.v1.ExitedRoom
             * @instance
             */
            ExitedRoom.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Decodes an ExitedRoom message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.ExitedRoom
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.ExitedRoom & plaza.v1.ExitedRoom.$Shape} ExitedRoom
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ExitedRoom.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.ExitedRoom();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ExitedRoom;
        })();

        v1.GetRoom = (function() {

            /**
             * Properties of a GetRoom.
             * @typedef {Object} plaza.v1.GetRoom.$Properties
             * @property {number|null} [roomId] GetRoom roomId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetRoom.
             * @memberof plaza.v1
             * @interface IGetRoom
             * @augments plaza.v1.GetRoom.$Properties
             * @deprecated Use plaza.v1.GetRoom.$Properties instead.
             */

            /**
             * Shape of a GetRoom.
             * @typedef {plaza.v1.GetRoom.$Properties} plaza.v1.GetRoom.$Shape
             */

            /**
             * Constructs a new GetRoom.
             * @memberof plaza.v1
             * @classdesc Represents a GetRoom.
             * @constructor
             * @param {plaza.v1.GetRoom.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetRoom = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetRoom roomId.
             * @member {number} roomId
             * @memberof plaza.v1.GetRoom
             * @instance
             */
            GetRoom.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified GetRoom message. Does not implicitly {@link plaza.v1.GetRoom.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.GetRoom
             * @static
             * @param {plaza.v1.GetRoom.$Properties} message GetRoom message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetRoom.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return GetRoom;
        })();

        v1.Room = (function() {

            /**
             * Properties of a Room.
             * @typedef {Object} plaza.v1.Room.$Properties
             * @property {number|null} [roomId] Room roomId
             * @property {string|null} [name] Room name
             * @property {string|null} [announcement] Room announcement
             * @property {string|null} [liveUrl] Room liveUrl
             * @property {string|null} [extension] Room extension
             * @property {string|null} [creator] Room creator
             * @property {boolean|null} [open] Room open
             * @property {boolean|null} [muted] Room muted
             * @property {number|null} [queueLevel] Room queueLevel
             * @property {number|null} [createdAtMs] Room createdAtMs
             * @property {number|null} [online] Room online
             * @property {number|null} [slowModeSeconds] Room slowModeSeconds
             * @property {boolean|null} [enterExitNotices] Room enterExitNotices
             * @property {plaza.v1.DelayedClosing.$Properties|null} [delayedClosing] Room delayedClosing
             * @property {plaza.v1.MultiClientPolicy|null} [multiClientPolicy] Room multiClientPolicy
             * @property {number|null} [messagesPerSecond] Room messagesPerSecond
             * @property {plaza.v1.PinnedMessage.$Properties|null} [pinned] Room pinned
             * @property {number|null} [queueSizeLimit] Room queueSizeLimit
             * @property {Array.<plaza.v1.TagMute.$Properties>|null} [tagMutes] Room tagMutes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Room.
             * @memberof plaza.v1
             * @interface IRoom
             * @augments plaza.v1.Room.$Properties
             * @deprecated Use plaza.v1.Room.$Properties instead.
             */

            /**
             * Shape of a Room.
             * @typedef {plaza.v1.Room.$Properties} plaza.v1.Room.$Shape
             */

            /**
             * Constructs a new Room.
             * @memberof plaza.v1
             * @classdesc Represents a Room.
             * @constructor
             * @param {plaza.v1.Room.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Room = function (properties) {
                this.tagMutes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Room roomId.
             * @member {number} roomId
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Room name.
             * @member {string} name
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.name = "";

            /**
             * Room announcement.
             * @member {string} announcement
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.announcement = "";

            /**
             * Room liveUrl.
             * @member {string} liveUrl
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.liveUrl = "";

            /**
             * Room extension.
             * @member {string} extension
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.extension = "";

            /**
             * Room creator.
             * @member {string} creator
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.creator = "";

            /**
             * Room open.
             * @member {boolean} open
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.open = false;

            /**
             * Room muted.
             * @member {boolean} muted
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.muted = false;

            /**
             * Room queueLevel.
             * @member {number} queueLevel
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.queueLevel = 0;

            /**
             * Room createdAtMs.
             * @member {number} createdAtMs
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.createdAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Room online.
             * @member {number} online
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.online = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Room slowModeSeconds.
             * @member {number} slowModeSeconds
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.slowModeSeconds = 0;

            /**
             * Room enterExitNotices.
             * @member {boolean} enterExitNotices
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.enterExitNotices = false;

            /**
             * Room delayedClosing.
             * @member {plaza.v1.DelayedClosing.$Properties|null|undefined} delayedClosing
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.delayedClosing = null;

            /**
             * Room multiClientPolicy.
             * @member {plaza.v1.MultiClientPolicy} multiClientPolicy
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.multiClientPolicy = 0;

            /**
             * Room messagesPerSecond.
             * @member {number|null|undefined} messagesPerSecond
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.messagesPerSecond = null;

            /**
             * Room pinned.
             * @member {plaza.v1.PinnedMessage.$Properties|null|undefined} pinned
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.pinned = null;

            /**
             * Room queueSizeLimit.
             * @member {number|null|undefined} queueSizeLimit
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.queueSizeLimit = null;

            /**
             * Room tagMutes.
             * @member {Array.<plaza.v1.TagMute.$Properties>} tagMutes
             * @memberof plaza.v1.Room
             * @instance
             */
            Room.prototype.tagMutes = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Room.prototype, "_messagesPerSecond", {
                get: $util.oneOfGetter($oneOfFields = ["messagesPerSecond"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Room.prototype, "_queueSizeLimit", {
                get: $util.oneOfGetter($oneOfFields = ["queueSizeLimit"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Decodes a Room message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Room
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Room & plaza.v1.Room.$Shape} Room
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Room.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Room();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.announcement = value;
                            else
                                delete message.announcement;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.liveUrl = value;
                            else
                                delete message.liveUrl;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.extension = value;
                            else
                                delete message.extension;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.creator = value;
                            else
                                delete message.creator;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.open = value;
                            else
                                delete message.open;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.muted = value;
                            else
                                delete message.muted;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.queueLevel = value;
                            else
                                delete message.queueLevel;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.createdAtMs = value;
                            else
                                delete message.createdAtMs;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.online = value;
                            else
                                delete message.online;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.slowModeSeconds = value;
                            else
                                delete message.slowModeSeconds;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.enterExitNotices = value;
                            else
                                delete message.enterExitNotices;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.delayedClosing = $root.plaza.v1.DelayedClosing.decode(reader, reader.size(), $undefined, _depth + 1, message.delayedClosing);
                            continue;
                        }
                    case 15: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.multiClientPolicy = value;
                            else
                                delete message.multiClientPolicy;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 0)
                                break;
                            message.messagesPerSecond = reader.uint32();
                            message._messagesPerSecond = "messagesPerSecond";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            message.pinned = $root.plaza.v1.PinnedMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.pinned);
                            continue;
                        }
                    case 18: {
                            if (wireType !== 0)
                                break;
                            message.queueSizeLimit = reader.uint32();
                            message._queueSizeLimit = "queueSizeLimit";
                            continue;
                        }
                    case 19: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tagMutes && message.tagMutes.length))
                                message.tagMutes = [];
                            message.tagMutes.push($root.plaza.v1.TagMute.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Room;
        })();

        v1.DelayedClosing = (function() {

            /**
             * Properties of a DelayedClosing.
             * @typedef {Object} plaza.v1.DelayedClosing.$Properties
             * @property {plaza.v1.DelayedClosingPolicy|null} [policy] DelayedClosing policy
             * @property {number|null} [seconds] DelayedClosing seconds
             * @property {number|null} [startedAtMs] DelayedClosing startedAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DelayedClosing.
             * @memberof plaza.v1
             * @interface IDelayedClosing
             * @augments plaza.v1.DelayedClosing.$Properties
             * @deprecated Use plaza.v1.DelayedClosing.$Properties instead.
             */

            /**
             * Shape of a DelayedClosing.
             * @typedef {plaza.v1.DelayedClosing.$Properties} plaza.v1.DelayedClosing.$Shape
             */

            /**
             * Constructs a new DelayedClosing.
             * @memberof plaza.v1
             * @classdesc Represents a DelayedClosing.
             * @constructor
             * @param {plaza.v1.DelayedClosing.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DelayedClosing = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DelayedClosing policy.
             * @member {plaza.v1.DelayedClosingPolicy} policy
             * @memberof plaza.v1.DelayedClosing
             * @instance
             */
            DelayedClosing.prototype.policy = 0;

            /**
             * DelayedClosing seconds.
             * @member {number} seconds
             * @memberof plaza.v1.DelayedClosing
             * @instance
             */
            DelayedClosing.prototype.seconds = 0;

            /**
             * DelayedClosing startedAtMs.
             * @member {number} startedAtMs
             * @memberof plaza.v1.DelayedClosing
             * @instance
             */
            DelayedClosing.prototype.startedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Decodes a DelayedClosing message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.DelayedClosing
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.DelayedClosing & plaza.v1.DelayedClosing.$Shape} DelayedClosing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DelayedClosing.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.DelayedClosing();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.policy = value;
                            else
                                delete message.policy;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.startedAtMs = value;
                            else
                                delete message.startedAtMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DelayedClosing;
        })();

        /**
         * DelayedClosingPolicy enum.
         * @name plaza.v1.DelayedClosingPolicy
         * @enum {number}
         * @property {number} NEVER=0 NEVER value
         * @property {number} AFTER_FIXED_TIME=1 AFTER_FIXED_TIME value
         * @property {number} AFTER_IDLE_TIME=2 AFTER_IDLE_TIME value
         */
        v1.DelayedClosingPolicy = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NEVER"] = 0;
            values[valuesById[1] = "AFTER_FIXED_TIME"] = 1;
            values[valuesById[2] = "AFTER_IDLE_TIME"] = 2;
            return values;
        })();

        /**
         * MultiClientPolicy enum.
         * @name plaza.v1.MultiClientPolicy
         * @enum {number}
         * @property {number} MULTI_CLIENT_POLICY_UNSPECIFIED=0 MULTI_CLIENT_POLICY_UNSPECIFIED value
         * @property {number} ALL=1 ALL value
         * @property {number} ONE_PER_KIND=2 ONE_PER_KIND value
         * @property {number} NEWEST_ONLY=3 NEWEST_ONLY value
         * @property {number} REFUSE_NEW=4 REFUSE_NEW value
         */
        v1.MultiClientPolicy = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "MULTI_CLIENT_POLICY_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ALL"] = 1;
            values[valuesById[2] = "ONE_PER_KIND"] = 2;
            values[valuesById[3] = "NEWEST_ONLY"] = 3;
            values[valuesById[4] = "REFUSE_NEW"] = 4;
            return values;
        })();

        v1.PinnedMessage = (function() {

            /**
             * Properties of a PinnedMessage.
             * @typedef {Object} plaza.v1.PinnedMessage.$Properties
             * @property {number|null} [seq] PinnedMessage seq
             * @property {number|null} [timeMs] PinnedMessage timeMs
             * @property {string|null} [clientMessageId] PinnedMessage clientMessageId
             * @property {string|null} [sender] PinnedMessage sender
             * @property {string|null} [senderNick] PinnedMessage senderNick
             * @property {plaza.v1.MessageType|null} [type] PinnedMessage type
             * @property {string|null} [text] PinnedMessage text
             * @property {string|null} [attachment] PinnedMessage attachment
             * @property {string|null} [pinnedBy] PinnedMessage pinnedBy
             * @property {number|null} [pinnedAtMs] PinnedMessage pinnedAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PinnedMessage.
             * @memberof plaza.v1
             * @interface IPinnedMessage
             * @augments plaza.v1.PinnedMessage.$Properties
             * @deprecated Use plaza.v1.PinnedMessage.$Properties instead.
             */

            /**
             * Shape of a PinnedMessage.
             * @typedef {plaza.v1.PinnedMessage.$Properties} plaza.v1.PinnedMessage.$Shape
             */

            /**
             * Constructs a new PinnedMessage.
             * @memberof plaza.v1
             * @classdesc Represents a PinnedMessage.
             * @constructor
             * @param {plaza.v1.PinnedMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PinnedMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PinnedMessage seq.
             * @member {number} seq
             * @memberof plaza.v1.PinnedMessage
             * @instance
             */
            PinnedMessage.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PinnedMessage timeMs.
             * @member {number} timeMs
             * @memberof plaza.v1.PinnedMessage
             * @instance
             */
            PinnedMessage.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PinnedMessage clientMessageId.
             * @member {string} clientMessageId
             * @memberof plaza.v1.PinnedMessage
             * @instance
             */
            PinnedMessage.prototype.clientMessageId = "";

            /**
             * PinnedMessage sender.
             * @member {string} sender
             * @memberof plaza.v1.PinnedMessage
             * @instance
             */
            PinnedMessage.prototype.sender = "";

            /**
             * PinnedMessage senderNick.
             * @member {string} senderNick
             * @memberof plaza.v1.PinnedMessage
             * @instance
             */
            PinnedMessage.prototype.senderNick = "";

            /**
             * PinnedMessage type.
             * @member {plaza.v1.MessageType} type
             * @memberof plaza.v1.PinnedMessage
             * @instance
             */
            PinnedMessage.prototype.type = 0;

            /**
             * PinnedMessage text.
             * @member {string} text
             * @memberof plaza.v1.PinnedMessage
             * @instance
             */
            PinnedMessage.prototype.text = "";

            /**
             * PinnedMessage attachment.
             * @member {string} attachment
             * @memberof plaza.v1.PinnedMessage
             * @instance
             */
            PinnedMessage.prototype.attachment = "";

            /**
             * PinnedMessage pinnedBy.
             * @member {string} pinnedBy
             * @memberof plaza.v1.PinnedMessage
             * @instance
             */
            PinnedMessage.prototype.pinnedBy = "";

            /**
             * PinnedMessage pinnedAtMs.
             * @member {number} pinnedAtMs
             * @memberof plaza.v1.PinnedMessage
             * @instance
             */
            PinnedMessage.prototype.pinnedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Decodes a PinnedMessage message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.PinnedMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.PinnedMessage & plaza.v1.PinnedMessage.$Shape} PinnedMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PinnedMessage.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.PinnedMessage();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeMs = value;
                            else
                                delete message.timeMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clientMessageId = value;
                            else
                                delete message.clientMessageId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sender = value;
                            else
                                delete message.sender;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.senderNick = value;
                            else
                                delete message.senderNick;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.attachment = value;
                            else
                                delete message.attachment;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.pinnedBy = value;
                            else
                                delete message.pinnedBy;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.pinnedAtMs = value;
                            else
                                delete message.pinnedAtMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PinnedMessage;
        })();

        /**
         * Role enum.
         * @name plaza.v1.Role
         * @enum {number}
         * @property {number} ROLE_UNSPECIFIED=0 ROLE_UNSPECIFIED value
         * @property {number} CREATOR=1 CREATOR value
         * @property {number} MANAGER=2 MANAGER value
         * @property {number} ORDINARY_MEMBER=3 ORDINARY_MEMBER value
         * @property {number} VISITOR=4 VISITOR value
         * @property {number} ANONYMOUS_VISITOR=5 ANONYMOUS_VISITOR value
         * @property {number} VIRTUAL_MEMBER=6 VIRTUAL_MEMBER value
         */
        v1.Role = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ROLE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "CREATOR"] = 1;
            values[valuesById[2] = "MANAGER"] = 2;
            values[valuesById[3] = "ORDINARY_MEMBER"] = 3;
            values[valuesById[4] = "VISITOR"] = 4;
            values[valuesById[5] = "ANONYMOUS_VISITOR"] = 5;
            values[valuesById[6] = "VIRTUAL_MEMBER"] = 6;
            return values;
        })();

        v1.Member = (function() {

            /**
             * Properties of a Member.
             * @typedef {Object} plaza.v1.Member.$Properties
             * @property {string|null} [accountId] Member accountId
             * @property {plaza.v1.Role|null} [role] Member role
             * @property {string|null} [nick] Member nick
             * @property {string|null} [avatar] Member avatar
             * @property {string|null} [extension] Member extension
             * @property {boolean|null} [online] Member online
             * @property {number|null} [enteredAtMs] Member enteredAtMs
             * @property {boolean|null} [blocked] Member blocked
             * @property {boolean|null} [muted] Member muted
             * @property {number|null} [temporaryMuteSeconds] Member temporaryMuteSeconds
             * @property {Array.<plaza.v1.Device.$Properties>|null} [devices] Member devices
             * @property {Array.<string>|null} [tags] Member tags
             * @property {string|null} [notifyTargetTags] Member notifyTargetTags
             * @property {number|null} [updatedAtMs] Member updatedAtMs
             * @property {number|null} [expiresAtMs] Member expiresAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Member.
             * @memberof plaza.v1
             * @interface IMember
             * @augments plaza.v1.Member.$Properties
             * @deprecated Use plaza.v1.Member.$Properties instead.
             */

            /**
             * Shape of a Member.
             * @typedef {plaza.v1.Member.$Properties} plaza.v1.Member.$Shape
             */

            /**
             * Constructs a new Member.
             * @memberof plaza.v1
             * @classdesc Represents a Member.
             * @constructor
             * @param {plaza.v1.Member.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Member = function (properties) {
                this.devices = [];
                this.tags = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Member accountId.
             * @member {string} accountId
             * @memberof plaza.v1.Member
             * @instance
             */
            Member.prototype.accountId = "";

            /**
             * Member role.
             * @member {plaza.v1.Role} role
             * @memberof plaza.v1.Member
             * @instance
             */
            Member.prototype.role = 0;

            /**
             * Member nick.
             * @member {string} nick
             * @memberof plaza.v1.Member
             * @instance
             */
            Member.prototype.nick = "";

            /**
             * Member avatar.
             * @member {string} avatar
             * @memberof plaza.v1.Member
             * @instance
             */
            Member.prototype.avatar = "";

            /**
             * Member extension.
             * @member {string} extension
             * @memberof plaza.v1.Member
             * @instance
             */
            Member.prototype.extension = "";

            /**
             * Member online.
             * @member {boolean} online
             * @memberof plaza.v1.Member
             * @instance
             */
            Member.prototype.online = false;

            /**
             * Member enteredAtMs.
             * @member {number} enteredAtMs
             * @memberof plaza.v1.Member
             * @instance
             */
            Member.prototype.enteredAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Member blocked.
             * @member {boolean} blocked
             * @memberof plaza.v1.Member
             * @instance
             */
            Member.prototype.blocked = false;

            /**
             * Member muted.
             * @member {boolean} muted
             * @memberof plaza.v1.Member
             * @instance
             */
            Member.prototype.muted = false;

            /**
             * Member temporaryMuteSeconds.
             * @member {number} temporaryMuteSeconds
             * @memberof plaza.v1.Member
             * @instance
             */
            Member.prototype.temporaryMuteSeconds = 0;

            /**
             * Member devices.
             * @member {Array.<plaza.v1.Device.$Properties>} devices
             * @memberof plaza.v1.Member
             * @instance
             */
            Member.prototype.devices = $util.emptyArray;

            /**
             * Member tags.
             * @member {Array.<string>} tags
             * @memberof plaza.v1.Member
             * @instance
             */
            Member.prototype.tags = $util.emptyArray;

            /**
             * Member notifyTargetTags.
             * @member {string} notifyTargetTags
             * @memberof plaza.v1.Member
             * @instance
             */
            Member.prototype.notifyTargetTags = "";

            /**
             * Member updatedAtMs.
             * @member {number} updatedAtMs
             * @memberof plaza.v1.Member
             * @instance
             */
            Member.prototype.updatedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Member expiresAtMs.
             * @member {number} expiresAtMs
             * @memberof plaza.v1.Member
             * @instance
             */
            Member.prototype.expiresAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Decodes a Member message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Member
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Member & plaza.v1.Member.$Shape} Member
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Member.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Member();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.accountId = value;
                            else
                                delete message.accountId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.nick = value;
                            else
                                delete message.nick;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.avatar = value;
                            else
                                delete message.avatar;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.extension = value;
                            else
                                delete message.extension;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.online = value;
                            else
                                delete message.online;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.enteredAtMs = value;
                            else
                                delete message.enteredAtMs;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.blocked = value;
                            else
                                delete message.blocked;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.muted = value;
                            else
                                delete message.muted;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.temporaryMuteSeconds = value;
                            else
                                delete message.temporaryMuteSeconds;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if (!(message.devices && message.devices.length))
                                message.devices = [];
                            message.devices.push($root.plaza.v1.Device.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tags && message.tags.length))
                                message.tags = [];
                            message.tags.push(reader.stringVerify());
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.notifyTargetTags = value;
                            else
                                delete message.notifyTargetTags;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.updatedAtMs = value;
                            else
                                delete message.updatedAtMs;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.expiresAtMs = value;
                            else
                                delete message.expiresAtMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Member;
        })();

        v1.Device = (function() {

            /**
             * Properties of a Device.
             * @typedef {Object} plaza.v1.Device.$Properties
             * @property {plaza.v1.ClientType|null} [clientType] Device clientType
             * @property {number|null} [enteredAtMs] Device enteredAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Device.
             * @memberof plaza.v1
             * @interface IDevice
             * @augments plaza.v1.Device.$Properties
             * @deprecated Use plaza.v1.Device.$Properties instead.
             */

            /**
             * Shape of a Device.
             * @typedef {plaza.v1.Device.$Properties} plaza.v1.Device.$Shape
             */

            /**
             * Constructs a new Device.
             * @memberof plaza.v1
             * @classdesc Represents a Device.
             * @constructor
             * @param {plaza.v1.Device.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Device = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Device clientType.
             * @member {plaza.v1.ClientType} clientType
             * @memberof plaza.v1.Device
             * @instance
             */
            Device.prototype.clientType = 0;

            /**
             * Device enteredAtMs.
             * @member {number} enteredAtMs
             * @memberof plaza.v1.Device
             * @instance
             */
            Device.prototype.enteredAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Decodes a Device message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Device
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Device & plaza.v1.Device.$Shape} Device
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Device.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Device();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.clientType = value;
                            else
                                delete message.clientType;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.enteredAtMs = value;
                            else
                                delete message.enteredAtMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Device;
        })();

        v1.ListMembers = (function() {

            /**
             * Properties of a ListMembers.
             * @typedef {Object} plaza.v1.ListMembers.$Properties
             * @property {number|null} [roomId] ListMembers roomId
             * @property {Array.<plaza.v1.Role>|null} [roles] ListMembers roles
             * @property {boolean|null} [onlyOnline] ListMembers onlyOnline
             * @property {string|null} [pageToken] ListMembers pageToken
             * @property {number|null} [limit] ListMembers limit
             * @property {boolean|null} [onlyBlocked] ListMembers onlyBlocked
             * @property {boolean|null} [onlyMuted] ListMembers onlyMuted
             * @property {string|null} [tag] ListMembers tag
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListMembers.
             * @memberof plaza.v1
             * @interface IListMembers
             * @augments plaza.v1.ListMembers.$Properties
             * @deprecated Use plaza.v1.ListMembers.$Properties instead.
             */

            /**
             * Shape of a ListMembers.
             * @typedef {plaza.v1.ListMembers.$Properties} plaza.v1.ListMembers.$Shape
             */

            /**
             * Constructs a new ListMembers.
             * @memberof plaza.v1
             * @classdesc Represents a ListMembers.
             * @constructor
             * @param {plaza.v1.ListMembers.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListMembers = function (properties) {
                this.roles = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListMembers roomId.
             * @member {number} roomId
             * @memberof plaza.v1.ListMembers
             * @instance
             */
            ListMembers.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ListMembers roles.
             * @member {Array.<plaza.v1.Role>} roles
             * @memberof plaza.v1.ListMembers
             * @instance
             */
            ListMembers.prototype.roles = $util.emptyArray;

            /**
             * ListMembers onlyOnline.
             * @member {boolean} onlyOnline
             * @memberof plaza.v1.ListMembers
             * @instance
             */
            ListMembers.prototype.onlyOnline = false;

            /**
             * ListMembers pageToken.
             * @member {string} pageToken
             * @memberof plaza.v1.ListMembers
             * @instance
             */
            ListMembers.prototype.pageToken = "";

            /**
             * ListMembers limit.
             * @member {number} limit
             * @memberof plaza.v1.ListMembers
             * @instance
             */
            ListMembers.prototype.limit = 0;

            /**
             * ListMembers onlyBlocked.
             * @member {boolean} onlyBlocked
             * @memberof plaza.v1.ListMembers
             * @instance
             */
            ListMembers.prototype.onlyBlocked = false;

            /**
             * ListMembers onlyMuted.
             * @member {boolean} onlyMuted
             * @memberof plaza.v1.ListMembers
             * @instance
             */
            ListMembers.prototype.onlyMuted = false;

            /**
             * ListMembers tag.
             * @member {string} tag
             * @memberof plaza.v1.ListMembers
             * @instance
             */
            ListMembers.prototype.tag = "";

            /**
             * Encodes the specified ListMembers message. Does not implicitly {@link plaza.v1.ListMembers.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.ListMembers
             * @static
             * @param {plaza.v1.ListMembers.$Properties} message ListMembers message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListMembers.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.roles != null && message.roles.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).int32s(message.roles);
                if (message.onlyOnline != null && $Object.hasOwnProperty.call(message, "onlyOnline") && message.onlyOnline !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.onlyOnline);
                if (message.pageToken != null && $Object.hasOwnProperty.call(message, "pageToken") && message.pageToken !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.pageToken);
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.limit);
                if (message.onlyBlocked != null && $Object.hasOwnProperty.call(message, "onlyBlocked") && message.onlyBlocked !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.onlyBlocked);
                if (message.onlyMuted != null && $Object.hasOwnProperty.call(message, "onlyMuted") && message.onlyMuted !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.onlyMuted);
                if (message.tag != null && $Object.hasOwnProperty.call(message, "tag") && message.tag !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.tag);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return ListMembers;
        })();

        v1.MemberPage = (function() {

            /**
             * Properties of a MemberPage.
             * @typedef {Object} plaza.v1.MemberPage.$Properties
             * @property {Array.<plaza.v1.Member.$Properties>|null} [members] MemberPage members
             * @property {string|null} [nextPageToken] MemberPage nextPageToken
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MemberPage.
             * @memberof plaza.v1
             * @interface IMemberPage
             * @augments plaza.v1.MemberPage.$Properties
             * @deprecated Use plaza.v1.MemberPage.$Properties instead.
             */

            /**
             * Shape of a MemberPage.
             * @typedef {plaza.v1.MemberPage.$Properties} plaza.v1.MemberPage.$Shape
             */

            /**
             * Constructs a new MemberPage.
             * @memberof plaza.v1
             * @classdesc Represents a MemberPage.
             * @constructor
             * @param {plaza.v1.MemberPage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MemberPage = function (properties) {
                this.members = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MemberPage members.
             * @member {Array.<plaza.v1.Member.$Properties>} members
             * @memberof plaza.v1.MemberPage
             * @instance
             */
            MemberPage.prototype.members = $util.emptyArray;

            /**
             * MemberPage nextPageToken.
             * @member {string} nextPageToken
             * @memberof plaza.v1.MemberPage
             * @instance
             */
            MemberPage.prototype.nextPageToken = "";

            /**
             * Decodes a MemberPage message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.MemberPage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.MemberPage & plaza.v1.MemberPage.$Shape} MemberPage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MemberPage.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.MemberPage();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.members && message.members.length))
                                message.members = [];
                            message.members.push($root.plaza.v1.Member.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.nextPageToken = value;
                            else
                                delete message.nextPageToken;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MemberPage;
        })();

        v1.GetMembers = (function() {

            /**
             * Properties of a GetMembers.
             * @typedef {Object} plaza.v1.GetMembers.$Properties
             * @property {number|null} [roomId] GetMembers roomId
             * @property {Array.<string>|null} [accountIds] GetMembers accountIds
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetMembers.
             * @memberof plaza.v1
             * @interface IGetMembers
             * @augments plaza.v1.GetMembers.$Properties
             * @deprecated Use plaza.v1.GetMembers.$Properties instead.
             */

            /**
             * Shape of a GetMembers.
             * @typedef {plaza.v1.GetMembers.$Properties} plaza.v1.GetMembers.$Shape
             */

            /**
             * Constructs a new GetMembers.
             * @memberof plaza.v1
             * @classdesc Represents a GetMembers.
             * @constructor
             * @param {plaza.v1.GetMembers.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetMembers = function (properties) {
                this.accountIds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetMembers roomId.
             * @member {number} roomId
             * @memberof plaza.v1.GetMembers
             * @instance
             */
            GetMembers.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * GetMembers accountIds.
             * @member {Array.<string>} accountIds
             * @memberof plaza.v1.GetMembers
             * @instance
             */
            GetMembers.prototype.accountIds = $util.emptyArray;

            /**
             * Encodes the specified GetMembers message. Does not implicitly {@link plaza.v1.GetMembers.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.GetMembers
             * @static
             * @param {plaza.v1.GetMembers.$Properties} message GetMembers message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetMembers.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.accountIds != null && message.accountIds.length)
                    for (let i = 0; i < message.accountIds.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.accountIds[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return GetMembers;
        })();

        v1.MemberList = (function() {

            /**
             * Properties of a MemberList.
             * @typedef {Object} plaza.v1.MemberList.$Properties
             * @property {Array.<plaza.v1.Member.$Properties>|null} [members] MemberList members
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MemberList.
             * @memberof plaza.v1
             * @interface IMemberList
             * @augments plaza.v1.MemberList.$Properties
             * @deprecated Use plaza.v1.MemberList.$Properties instead.
             */

            /**
             * Shape of a MemberList.
             * @typedef {plaza.v1.MemberList.$Properties} plaza.v1.MemberList.$Shape
             */

            /**
             * Constructs a new MemberList.
             * @memberof plaza.v1
             * @classdesc Represents a MemberList.
             * @constructor
             * @param {plaza.v1.MemberList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MemberList = function (properties) {
                this.members = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MemberList members.
             * @member {Array.<plaza.v1.Member.$Properties>} members
             * @memberof plaza.v1.MemberList
             * @instance
             */
            MemberList.prototype.members = $util.emptyArray;

            /**
             * Decodes a MemberList message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.MemberList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.MemberList & plaza.v1.MemberList.$Shape} MemberList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MemberList.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.MemberList();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.members && message.members.length))
                                message.members = [];
                            message.members.push($root.plaza.v1.Member.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MemberList;
        })();

        v1.NotificationOptions = (function() {

            /**
             * Properties of a NotificationOptions.
             * @typedef {Object} plaza.v1.NotificationOptions.$Properties
             * @property {boolean|null} [silent] NotificationOptions silent
             * @property {string|null} [extension] NotificationOptions extension
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NotificationOptions.
             * @memberof plaza.v1
             * @interface INotificationOptions
             * @augments plaza.v1.NotificationOptions.$Properties
             * @deprecated Use plaza.v1.NotificationOptions.$Properties instead.
             */

            /**
             * Shape of a NotificationOptions.
             * @typedef {plaza.v1.NotificationOptions.$Properties} plaza.v1.NotificationOptions.$Shape
             */

            /**
             * Constructs a new NotificationOptions.
             * @memberof plaza.v1
             * @classdesc Represents a NotificationOptions.
             * @constructor
             * @param {plaza.v1.NotificationOptions.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NotificationOptions = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NotificationOptions silent.
             * @member {boolean} silent
             * @memberof plaza.v1.NotificationOptions
             * @instance
             */
            NotificationOptions.prototype.silent = false;

            /**
             * NotificationOptions extension.
             * @member {string} extension
             * @memberof plaza.v1.NotificationOptions
             * @instance
             */
            NotificationOptions.prototype.extension = "";

            /**
             * Encodes the specified NotificationOptions message. Does not implicitly {@link plaza.v1.NotificationOptions.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.NotificationOptions
             * @static
             * @param {plaza.v1.NotificationOptions.$Properties} message NotificationOptions message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NotificationOptions.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.silent != null && $Object.hasOwnProperty.call(message, "silent") && message.silent !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.silent);
                if (message.extension != null && $Object.hasOwnProperty.call(message, "extension") && message.extension !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.extension);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return NotificationOptions;
        })();

        v1.SetMemberRole = (function() {

            /**
             * Properties of a SetMemberRole.
             * @typedef {Object} plaza.v1.SetMemberRole.$Properties
             * @property {number|null} [roomId] SetMemberRole roomId
             * @property {string|null} [accountId] SetMemberRole accountId
             * @property {plaza.v1.Role|null} [role] SetMemberRole role
             * @property {plaza.v1.NotificationOptions.$Properties|null} [notification] SetMemberRole notification
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetMemberRole.
             * @memberof plaza.v1
             * @interface ISetMemberRole
             * @augments plaza.v1.SetMemberRole.$Properties
             * @deprecated Use plaza.v1.SetMemberRole.$Properties instead.
             */

            /**
             * Shape of a SetMemberRole.
             * @typedef {plaza.v1.SetMemberRole.$Properties} plaza.v1.SetMemberRole.$Shape
             */

            /**
             * Constructs a new SetMemberRole.
             * @memberof plaza.v1
             * @classdesc Represents a SetMemberRole.
             * @constructor
             * @param {plaza.v1.SetMemberRole.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetMemberRole = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SetMemberRole roomId.
             * @member {number} roomId
             * @memberof plaza.v1.SetMemberRole
             * @instance
             */
            SetMemberRole.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SetMemberRole accountId.
             * @member {string} accountId
             * @memberof plaza.v1.SetMemberRole
             * @instance
             */
            SetMemberRole.prototype.accountId = "";

            /**
             * SetMemberRole role.
             * @member {plaza.v1.Role} role
             * @memberof plaza.v1.SetMemberRole
             * @instance
             */
            SetMemberRole.prototype.role = 0;

            /**
             * SetMemberRole notification.
             * @member {plaza.v1.NotificationOptions.$Properties|null|undefined} notification
             * @memberof plaza.v1.SetMemberRole
             * @instance
             */
            SetMemberRole.prototype.notification = null;

            /**
             * Encodes the specified SetMemberRole message. Does not implicitly {@link plaza.v1.SetMemberRole.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.SetMemberRole
             * @static
             * @param {plaza.v1.SetMemberRole.$Properties} message SetMemberRole message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetMemberRole.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId") && message.accountId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.accountId);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.role);
                if (message.notification != null && $Object.hasOwnProperty.call(message, "notification"))
                    $root.plaza.v1.NotificationOptions.encode(message.notification, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return SetMemberRole;
        })();

        v1.SetMemberBlocked = (function() {

            /**
             * Properties of a SetMemberBlocked.
             * @typedef {Object} plaza.v1.SetMemberBlocked.$Properties
             * @property {number|null} [roomId] SetMemberBlocked roomId
             * @property {string|null} [accountId] SetMemberBlocked accountId
             * @property {boolean|null} [blocked] SetMemberBlocked blocked
             * @property {plaza.v1.NotificationOptions.$Properties|null} [notification] SetMemberBlocked notification
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetMemberBlocked.
             * @memberof plaza.v1
             * @interface ISetMemberBlocked
             * @augments plaza.v1.SetMemberBlocked.$Properties
             * @deprecated Use plaza.v1.SetMemberBlocked.$Properties instead.
             */

            /**
             * Shape of a SetMemberBlocked.
             * @typedef {plaza.v1.SetMemberBlocked.$Properties} plaza.v1.SetMemberBlocked.$Shape
             */

            /**
             * Constructs a new SetMemberBlocked.
             * @memberof plaza.v1
             * @classdesc Represents a SetMemberBlocked.
             * @constructor
             * @param {plaza.v1.SetMemberBlocked.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetMemberBlocked = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SetMemberBlocked roomId.
             * @member {number} roomId
             * @memberof plaza.v1.SetMemberBlocked
             * @instance
             */
            SetMemberBlocked.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SetMemberBlocked accountId.
             * @member {string} accountId
             * @memberof plaza.v1.SetMemberBlocked
             * @instance
             */
            SetMemberBlocked.prototype.accountId = "";

            /**
             * SetMemberBlocked blocked.
             * @member {boolean} blocked
             * @memberof plaza.v1.SetMemberBlocked
             * @instance
             */
            SetMemberBlocked.prototype.blocked = false;

            /**
             * SetMemberBlocked notification.
             * @member {plaza.v1.NotificationOptions.$Properties|null|undefined} notification
             * @memberof plaza.v1.SetMemberBlocked
             * @instance
             */
            SetMemberBlocked.prototype.notification = null;

            /**
             * Encodes the specified SetMemberBlocked message. Does not implicitly {@link plaza.v1.SetMemberBlocked.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.SetMemberBlocked
             * @static
             * @param {plaza.v1.SetMemberBlocked.$Properties} message SetMemberBlocked message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetMemberBlocked.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId") && message.accountId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.accountId);
                if (message.blocked != null && $Object.hasOwnProperty.call(message, "blocked") && message.blocked !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.blocked);
                if (message.notification != null && $Object.hasOwnProperty.call(message, "notification"))
                    $root.plaza.v1.NotificationOptions.encode(message.notification, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return SetMemberBlocked;
        })();

        v1.SetMemberMuted = (function() {

            /**
             * Properties of a SetMemberMuted.
             * @typedef {Object} plaza.v1.SetMemberMuted.$Properties
             * @property {number|null} [roomId] SetMemberMuted roomId
             * @property {string|null} [accountId] SetMemberMuted accountId
             * @property {boolean|null} [muted] SetMemberMuted muted
             * @property {plaza.v1.NotificationOptions.$Properties|null} [notification] SetMemberMuted notification
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetMemberMuted.
             * @memberof plaza.v1
             * @interface ISetMemberMuted
             * @augments plaza.v1.SetMemberMuted.$Properties
             * @deprecated Use plaza.v1.SetMemberMuted.$Properties instead.
             */

            /**
             * Shape of a SetMemberMuted.
             * @typedef {plaza.v1.SetMemberMuted.$Properties} plaza.v1.SetMemberMuted.$Shape
             */

            /**
             * Constructs a new SetMemberMuted.
             * @memberof plaza.v1
             * @classdesc Represents a SetMemberMuted.
             * @constructor
             * @param {plaza.v1.SetMemberMuted.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetMemberMuted = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SetMemberMuted roomId.
             * @member {number} roomId
             * @memberof plaza.v1.SetMemberMuted
             * @instance
             */
            SetMemberMuted.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SetMemberMuted accountId.
             * @member {string} accountId
             * @memberof plaza.v1.SetMemberMuted
             * @instance
             */
            SetMemberMuted.prototype.accountId = "";

            /**
             * SetMemberMuted muted.
             * @member {boolean} muted
             * @memberof plaza.v1.SetMemberMuted
             * @instance
             */
            SetMemberMuted.prototype.muted = false;

            /**
             * SetMemberMuted notification.
             * @member {plaza.v1.NotificationOptions.$Properties|null|undefined} notification
             * @memberof plaza.v1.SetMemberMuted
             * @instance
             */
            SetMemberMuted.prototype.notification = null;

            /**
             * Encodes the specified SetMemberMuted message. Does not implicitly {@link plaza.v1.SetMemberMuted.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.SetMemberMuted
             * @static
             * @param {plaza.v1.SetMemberMuted.$Properties} message SetMemberMuted message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetMemberMuted.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId") && message.accountId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.accountId);
                if (message.muted != null && $Object.hasOwnProperty.call(message, "muted") && message.muted !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.muted);
                if (message.notification != null && $Object.hasOwnProperty.call(message, "notification"))
                    $root.plaza.v1.NotificationOptions.encode(message.notification, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return SetMemberMuted;
        })();

        v1.SetMemberTemporaryMute = (function() {

            /**
             * Properties of a SetMemberTemporaryMute.
             * @typedef {Object} plaza.v1.SetMemberTemporaryMute.$Properties
             * @property {number|null} [roomId] SetMemberTemporaryMute roomId
             * @property {string|null} [accountId] SetMemberTemporaryMute accountId
             * @property {number|null} [durationSeconds] SetMemberTemporaryMute durationSeconds
             * @property {plaza.v1.NotificationOptions.$Properties|null} [notification] SetMemberTemporaryMute notification
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetMemberTemporaryMute.
             * @memberof plaza.v1
             * @interface ISetMemberTemporaryMute
             * @augments plaza.v1.SetMemberTemporaryMute.$Properties
             * @deprecated Use plaza.v1.SetMemberTemporaryMute.$Properties instead.
             */

            /**
             * Shape of a SetMemberTemporaryMute.
             * @typedef {plaza.v1.SetMemberTemporaryMute.$Properties} plaza.v1.SetMemberTemporaryMute.$Shape
             */

            /**
             * Constructs a new SetMemberTemporaryMute.
             * @memberof plaza.v1
             * @classdesc Represents a SetMemberTemporaryMute.
             * @constructor
             * @param {plaza.v1.SetMemberTemporaryMute.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetMemberTemporaryMute = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SetMemberTemporaryMute roomId.
             * @member {number} roomId
             * @memberof plaza.v1.SetMemberTemporaryMute
             * @instance
             */
            SetMemberTemporaryMute.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SetMemberTemporaryMute accountId.
             * @member {string} accountId
             * @memberof plaza.v1.SetMemberTemporaryMute
             * @instance
             */
            SetMemberTemporaryMute.prototype.accountId = "";

            /**
             * SetMemberTemporaryMute durationSeconds.
             * @member {number} durationSeconds
             * @memberof plaza.v1.SetMemberTemporaryMute
             * @instance
             */
            SetMemberTemporaryMute.prototype.durationSeconds = 0;

            /**
             * SetMemberTemporaryMute notification.
             * @member {plaza.v1.NotificationOptions.$Properties|null|undefined} notification
             * @memberof plaza.v1.SetMemberTemporaryMute
             * @instance
             */
            SetMemberTemporaryMute.prototype.notification = null;

            /**
             * Encodes the specified SetMemberTemporaryMute message. Does not implicitly {@link plaza.v1.SetMemberTemporaryMute.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.SetMemberTemporaryMute
             * @static
             * @param {plaza.v1.SetMemberTemporaryMute.$Properties} message SetMemberTemporaryMute message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetMemberTemporaryMute.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId") && message.accountId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.accountId);
                if (message.durationSeconds != null && $Object.hasOwnProperty.call(message, "durationSeconds") && message.durationSeconds !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.durationSeconds);
                if (message.notification != null && $Object.hasOwnProperty.call(message, "notification"))
                    $root.plaza.v1.NotificationOptions.encode(message.notification, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return SetMemberTemporaryMute;
        })();

        v1.RemoveMember = (function() {

            /**
             * Properties of a RemoveMember.
             * @typedef {Object} plaza.v1.RemoveMember.$Properties
             * @property {number|null} [roomId] RemoveMember roomId
             * @property {string|null} [accountId] RemoveMember accountId
             * @property {plaza.v1.NotificationOptions.$Properties|null} [notification] RemoveMember notification
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RemoveMember.
             * @memberof plaza.v1
             * @interface IRemoveMember
             * @augments plaza.v1.RemoveMember.$Properties
             * @deprecated Use plaza.v1.RemoveMember.$Properties instead.
             */

            /**
             * Shape of a RemoveMember.
             * @typedef {plaza.v1.RemoveMember.$Properties} plaza.v1.RemoveMember.$Shape
             */

            /**
             * Constructs a new RemoveMember.
             * @memberof plaza.v1
             * @classdesc Represents a RemoveMember.
             * @constructor
             * @param {plaza.v1.RemoveMember.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RemoveMember = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RemoveMember roomId.
             * @member {number} roomId
             * @memberof plaza.v1.RemoveMember
             * @instance
             */
            RemoveMember.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RemoveMember accountId.
             * @member {string} accountId
             * @memberof plaza.v1.RemoveMember
             * @instance
             */
            RemoveMember.prototype.accountId = "";

            /**
             * RemoveMember notification.
             * @member {plaza.v1.NotificationOptions.$Properties|null|undefined} notification
             * @memberof plaza.v1.RemoveMember
             * @instance
             */
            RemoveMember.prototype.notification = null;

            /**
             * Encodes the specified RemoveMember message. Does not implicitly {@link plaza.v1.RemoveMember.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.RemoveMember
             * @static
             * @param {plaza.v1.RemoveMember.$Properties} message RemoveMember message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RemoveMember.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId") && message.accountId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.accountId);
                if (message.notification != null && $Object.hasOwnProperty.call(message, "notification"))
                    $root.plaza.v1.NotificationOptions.encode(message.notification, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return RemoveMember;
        })();

        v1.RemovedMember = (function() {

            /**
             * Properties of a RemovedMember.
             * @typedef {Object} plaza.v1.RemovedMember.$Properties
             * @property {number|null} [roomId] RemovedMember roomId
             * @property {string|null} [accountId] RemovedMember accountId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RemovedMember.
             * @memberof plaza.v1
             * @interface IRemovedMember
             * @augments plaza.v1.RemovedMember.$Properties
             * @deprecated Use plaza.v1.RemovedMember.$Properties instead.
             */

            /**
             * Shape of a RemovedMember.
             * @typedef {plaza.v1.RemovedMember.$Properties} plaza.v1.RemovedMember.$Shape
             */

            /**
             * Constructs a new RemovedMember.
             * @memberof plaza.v1
             * @classdesc Represents a RemovedMember.
             * @constructor
             * @param {plaza.v1.RemovedMember.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RemovedMember = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RemovedMember roomId.
             * @member {number} roomId
             * @memberof plaza.v1.RemovedMember
             * @instance
             */
            RemovedMember.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RemovedMember accountId.
             * @member {string} accountId
             * @memberof plaza.v1.RemovedMember
             * @instance
             */
            RemovedMember.prototype.accountId = "";

            /**
             * Decodes a RemovedMember message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.RemovedMember
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.RemovedMember & plaza.v1.RemovedMember.$Shape} RemovedMember
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RemovedMember.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.RemovedMember();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.accountId = value;
                            else
                                delete message.accountId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RemovedMember;
        })();

        v1.SetRoomMuted = (function() {

            /**
             * Properties of a SetRoomMuted.
             * @typedef {Object} plaza.v1.SetRoomMuted.$Properties
             * @property {number|null} [roomId] SetRoomMuted roomId
             * @property {boolean|null} [muted] SetRoomMuted muted
             * @property {plaza.v1.NotificationOptions.$Properties|null} [notification] SetRoomMuted notification
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetRoomMuted.
             * @memberof plaza.v1
             * @interface ISetRoomMuted
             * @augments plaza.v1.SetRoomMuted.$Properties
             * @deprecated Use plaza.v1.SetRoomMuted.$Properties instead.
             */

            /**
             * Shape of a SetRoomMuted.
             * @typedef {plaza.v1.SetRoomMuted.$Properties} plaza.v1.SetRoomMuted.$Shape
             */

            /**
             * Constructs a new SetRoomMuted.
             * @memberof plaza.v1
             * @classdesc Represents a SetRoomMuted.
             * @constructor
             * @param {plaza.v1.SetRoomMuted.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetRoomMuted = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SetRoomMuted roomId.
             * @member {number} roomId
             * @memberof plaza.v1.SetRoomMuted
             * @instance
             */
            SetRoomMuted.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SetRoomMuted muted.
             * @member {boolean} muted
             * @memberof plaza.v1.SetRoomMuted
             * @instance
             */
            SetRoomMuted.prototype.muted = false;

            /**
             * SetRoomMuted notification.
             * @member {plaza.v1.NotificationOptions.$Properties|null|undefined} notification
             * @memberof plaza.v1.SetRoomMuted
             * @instance
             */
            SetRoomMuted.prototype.notification = null;

            /**
             * Encodes the specified SetRoomMuted message. Does not implicitly {@link plaza.v1.SetRoomMuted.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.SetRoomMuted
             * @static
             * @param {plaza.v1.SetRoomMuted.$Properties} message SetRoomMuted message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetRoomMuted.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.muted != null && $Object.hasOwnProperty.call(message, "muted") && message.muted !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.muted);
                if (message.notification != null && $Object.hasOwnProperty.call(message, "notification"))
                    $root.plaza.v1.NotificationOptions.encode(message.notification, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return SetRoomMuted;
        })();

        v1.UpdateRoom = (function() {

            /**
             * Properties of an UpdateRoom.
             * @typedef {Object} plaza.v1.UpdateRoom.$Properties
             * @property {number|null} [roomId] UpdateRoom roomId
             * @property {string|null} [name] UpdateRoom name
             * @property {string|null} [announcement] UpdateRoom announcement
             * @property {string|null} [liveUrl] UpdateRoom liveUrl
             * @property {string|null} [extension] UpdateRoom extension
             * @property {number|null} [queueLevel] UpdateRoom queueLevel
             * @property {plaza.v1.NotificationOptions.$Properties|null} [notification] UpdateRoom notification
             * @property {number|null} [slowModeSeconds] UpdateRoom slowModeSeconds
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UpdateRoom.
             * @memberof plaza.v1
             * @interface IUpdateRoom
             * @augments plaza.v1.UpdateRoom.$Properties
             * @deprecated Use plaza.v1.UpdateRoom.$Properties instead.
             */

            /**
             * Shape of an UpdateRoom.
             * @typedef {plaza.v1.UpdateRoom.$Properties} plaza.v1.UpdateRoom.$Shape
             */

            /**
             * Constructs a new UpdateRoom.
             * @memberof plaza.v1
             * @classdesc Represents an UpdateRoom.
             * @constructor
             * @param {plaza.v1.UpdateRoom.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UpdateRoom = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UpdateRoom roomId.
             * @member {number} roomId
             * @memberof plaza.v1.UpdateRoom
             * @instance
             */
            UpdateRoom.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * UpdateRoom name.
             * @member {string|null|undefined} name
             * @memberof plaza.v1.UpdateRoom
             * @instance
             */
            UpdateRoom.prototype.name = null;

            /**
             * UpdateRoom announcement.
             * @member {string|null|undefined} announcement
             * @memberof plaza.v1.UpdateRoom
             * @instance
             */
            UpdateRoom.prototype.announcement = null;

            /**
             * UpdateRoom liveUrl.
             * @member {string|null|undefined} liveUrl
             * @memberof plaza.v1.UpdateRoom
             * @instance
             */
            UpdateRoom.prototype.liveUrl = null;

            /**
             * UpdateRoom extension.
             * @member {string|null|undefined} extension
             * @memberof plaza.v1.UpdateRoom
             * @instance
             */
            UpdateRoom.prototype.extension = null;

            /**
             * UpdateRoom queueLevel.
             * @member {number|null|undefined} queueLevel
             * @memberof plaza.v1.UpdateRoom
             * @instance
             */
            UpdateRoom.prototype.queueLevel = null;

            /**
             * UpdateRoom notification.
             * @member {plaza.v1.NotificationOptions.$Properties|null|undefined} notification
             * @memberof plaza.v1.UpdateRoom
             * @instance
             */
            UpdateRoom.prototype.notification = null;

            /**
             * UpdateRoom slowModeSeconds.
             * @member {number|null|undefined} slowModeSeconds
             * @memberof plaza.v1.UpdateRoom
             * @instance
             */
            UpdateRoom.prototype.slowModeSeconds = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateRoom.prototype, "_name", {
                get: $util.oneOfGetter($oneOfFields = ["name"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateRoom.prototype, "_announcement", {
                get: $util.oneOfGetter($oneOfFields = ["announcement"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateRoom.prototype, "_liveUrl", {
                get: $util.oneOfGetter($oneOfFields = ["liveUrl"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateRoom.prototype, "_extension", {
                get: $util.oneOfGetter($oneOfFields = ["extension"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateRoom.prototype, "_queueLevel", {
                get: $util.oneOfGetter($oneOfFields = ["queueLevel"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateRoom.prototype, "_slowModeSeconds", {
                get: $util.oneOfGetter($oneOfFields = ["slowModeSeconds"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified UpdateRoom message. Does not implicitly {@link plaza.v1.UpdateRoom.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.UpdateRoom
             * @static
             * @param {plaza.v1.UpdateRoom.$Properties} message UpdateRoom message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UpdateRoom.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.announcement != null && $Object.hasOwnProperty.call(message, "announcement"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.announcement);
                if (message.liveUrl != null && $Object.hasOwnProperty.call(message, "liveUrl"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.liveUrl);
                if (message.extension != null && $Object.hasOwnProperty.call(message, "extension"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.extension);
                if (message.queueLevel != null && $Object.hasOwnProperty.call(message, "queueLevel"))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.queueLevel);
                if (message.notification != null && $Object.hasOwnProperty.call(message, "notification"))
                    $root.plaza.v1.NotificationOptions.encode(message.notification, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.slowModeSeconds != null && $Object.hasOwnProperty.call(message, "slowModeSeconds"))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.slowModeSeconds);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return UpdateRoom;
        })();

        v1.UpdateSelf = (function() {

            /**
             * Properties of an UpdateSelf.
             * @typedef {Object} plaza.v1.UpdateSelf.$Properties
             * @property {number|null} [roomId] UpdateSelf roomId
             * @property {string|null} [nick] UpdateSelf nick
             * @property {string|null} [avatar] UpdateSelf avatar
             * @property {string|null} [extension] UpdateSelf extension
             * @property {boolean|null} [persistent] UpdateSelf persistent
             * @property {plaza.v1.NotificationOptions.$Properties|null} [notification] UpdateSelf notification
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UpdateSelf.
             * @memberof plaza.v1
             * @interface IUpdateSelf
             * @augments plaza.v1.UpdateSelf.$Properties
             * @deprecated Use plaza.v1.UpdateSelf.$Properties instead.
             */

            /**
             * Shape of an UpdateSelf.
             * @typedef {plaza.v1.UpdateSelf.$Properties} plaza.v1.UpdateSelf.$Shape
             */

            /**
             * Constructs a new UpdateSelf.
             * @memberof plaza.v1
             * @classdesc Represents an UpdateSelf.
             * @constructor
             * @param {plaza.v1.UpdateSelf.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UpdateSelf = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UpdateSelf roomId.
             * @member {number} roomId
             * @memberof plaza.v1.UpdateSelf
             * @instance
             */
            UpdateSelf.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * UpdateSelf nick.
             * @member {string|null|undefined} nick
             * @memberof plaza.v1.UpdateSelf
             * @instance
             */
            UpdateSelf.prototype.nick = null;

            /**
             * UpdateSelf avatar.
             * @member {string|null|undefined} avatar
             * @memberof plaza.v1.UpdateSelf
             * @instance
             */
            UpdateSelf.prototype.avatar = null;

            /**
             * UpdateSelf extension.
             * @member {string|null|undefined} extension
             * @memberof plaza.v1.UpdateSelf
             * @instance
             */
            UpdateSelf.prototype.extension = null;

            /**
             * UpdateSelf persistent.
             * @member {boolean} persistent
             * @memberof plaza.v1.UpdateSelf
             * @instance
             */
            UpdateSelf.prototype.persistent = false;

            /**
             * UpdateSelf notification.
             * @member {plaza.v1.NotificationOptions.$Properties|null|undefined} notification
             * @memberof plaza.v1.UpdateSelf
             * @instance
             */
            UpdateSelf.prototype.notification = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateSelf.prototype, "_nick", {
                get: $util.oneOfGetter($oneOfFields = ["nick"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateSelf.prototype, "_avatar", {
                get: $util.oneOfGetter($oneOfFields = ["avatar"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateSelf.prototype, "_extension", {
                get: $util.oneOfGetter($oneOfFields = ["extension"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified UpdateSelf message. Does not implicitly {@link plaza.v1.UpdateSelf.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.UpdateSelf
             * @static
             * @param {plaza.v1.UpdateSelf.$Properties} message UpdateSelf message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UpdateSelf.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.nick != null && $Object.hasOwnProperty.call(message, "nick"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.nick);
                if (message.avatar != null && $Object.hasOwnProperty.call(message, "avatar"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.avatar);
                if (message.extension != null && $Object.hasOwnProperty.call(message, "extension"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.extension);
                if (message.persistent != null && $Object.hasOwnProperty.call(message, "persistent") && message.persistent !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.persistent);
                if (message.notification != null && $Object.hasOwnProperty.call(message, "notification"))
                    $root.plaza.v1.NotificationOptions.encode(message.notification, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return UpdateSelf;
        })();

        v1.SetTagMute = (function() {

            /**
             * Properties of a SetTagMute.
             * @typedef {Object} plaza.v1.SetTagMute.$Properties
             * @property {number|null} [roomId] SetTagMute roomId
             * @property {string|null} [tag] SetTagMute tag
             * @property {number|null} [durationSeconds] SetTagMute durationSeconds
             * @property {plaza.v1.NotificationOptions.$Properties|null} [notification] SetTagMute notification
             * @property {string|null} [notifyTargetTags] SetTagMute notifyTargetTags
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetTagMute.
             * @memberof plaza.v1
             * @interface ISetTagMute
             * @augments plaza.v1.SetTagMute.$Properties
             * @deprecated Use plaza.v1.SetTagMute.$Properties instead.
             */

            /**
             * Shape of a SetTagMute.
             * @typedef {plaza.v1.SetTagMute.$Properties} plaza.v1.SetTagMute.$Shape
             */

            /**
             * Constructs a new SetTagMute.
             * @memberof plaza.v1
             * @classdesc Represents a SetTagMute.
             * @constructor
             * @param {plaza.v1.SetTagMute.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetTagMute = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SetTagMute roomId.
             * @member {number} roomId
             * @memberof plaza.v1.SetTagMute
             * @instance
             */
            SetTagMute.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SetTagMute tag.
             * @member {string} tag
             * @memberof plaza.v1.SetTagMute
             * @instance
             */
            SetTagMute.prototype.tag = "";

            /**
             * SetTagMute durationSeconds.
             * @member {number} durationSeconds
             * @memberof plaza.v1.SetTagMute
             * @instance
             */
            SetTagMute.prototype.durationSeconds = 0;

            /**
             * SetTagMute notification.
             * @member {plaza.v1.NotificationOptions.$Properties|null|undefined} notification
             * @memberof plaza.v1.SetTagMute
             * @instance
             */
            SetTagMute.prototype.notification = null;

            /**
             * SetTagMute notifyTargetTags.
             * @member {string|null|undefined} notifyTargetTags
             * @memberof plaza.v1.SetTagMute
             * @instance
             */
            SetTagMute.prototype.notifyTargetTags = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SetTagMute.prototype, "_notifyTargetTags", {
                get: $util.oneOfGetter($oneOfFields = ["notifyTargetTags"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified SetTagMute message. Does not implicitly {@link plaza.v1.SetTagMute.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.SetTagMute
             * @static
             * @param {plaza.v1.SetTagMute.$Properties} message SetTagMute message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetTagMute.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.tag != null && $Object.hasOwnProperty.call(message, "tag") && message.tag !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.tag);
                if (message.durationSeconds != null && $Object.hasOwnProperty.call(message, "durationSeconds") && message.durationSeconds !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.durationSeconds);
                if (message.notification != null && $Object.hasOwnProperty.call(message, "notification"))
                    $root.plaza.v1.NotificationOptions.encode(message.notification, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.notifyTargetTags != null && $Object.hasOwnProperty.call(message, "notifyTargetTags"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.notifyTargetTags);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return SetTagMute;
        })();

        v1.TagMute = (function() {

            /**
             * Properties of a TagMute.
             * @typedef {Object} plaza.v1.TagMute.$Properties
             * @property {string|null} [tag] TagMute tag
             * @property {number|null} [seconds] TagMute seconds
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TagMute.
             * @memberof plaza.v1
             * @interface ITagMute
             * @augments plaza.v1.TagMute.$Properties
             * @deprecated Use plaza.v1.TagMute.$Properties instead.
             */

            /**
             * Shape of a TagMute.
             * @typedef {plaza.v1.TagMute.$Properties} plaza.v1.TagMute.$Shape
             */

            /**
             * Constructs a new TagMute.
             * @memberof plaza.v1
             * @classdesc Represents a TagMute.
             * @constructor
             * @param {plaza.v1.TagMute.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TagMute = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TagMute tag.
             * @member {string} tag
             * @memberof plaza.v1.TagMute
             * @instance
             */
            TagMute.prototype.tag = "";

            /**
             * TagMute seconds.
             * @member {number} seconds
             * @memberof plaza.v1.TagMute
             * @instance
             */
            TagMute.prototype.seconds = 0;

            /**
             * Decodes a TagMute message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.TagMute
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.TagMute & plaza.v1.TagMute.$Shape} TagMute
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TagMute.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.TagMute();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tag = value;
                            else
                                delete message.tag;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TagMute;
        })();

        v1.UpdateTags = (function() {

            /**
             * Properties of an UpdateTags.
             * @typedef {Object} plaza.v1.UpdateTags.$Properties
             * @property {number|null} [roomId] UpdateTags roomId
             * @property {plaza.v1.Tags.$Properties|null} [tags] UpdateTags tags
             * @property {plaza.v1.NotificationOptions.$Properties|null} [notification] UpdateTags notification
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UpdateTags.
             * @memberof plaza.v1
             * @interface IUpdateTags
             * @augments plaza.v1.UpdateTags.$Properties
             * @deprecated Use plaza.v1.UpdateTags.$Properties instead.
             */

            /**
             * Shape of an UpdateTags.
             * @typedef {plaza.v1.UpdateTags.$Properties} plaza.v1.UpdateTags.$Shape
             */

            /**
             * Constructs a new UpdateTags.
             * @memberof plaza.v1
             * @classdesc Represents an UpdateTags.
             * @constructor
             * @param {plaza.v1.UpdateTags.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UpdateTags = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UpdateTags roomId.
             * @member {number} roomId
             * @memberof plaza.v1.UpdateTags
             * @instance
             */
            UpdateTags.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * UpdateTags tags.
             * @member {plaza.v1.Tags.$Properties|null|undefined} tags
             * @memberof plaza.v1.UpdateTags
             * @instance
             */
            UpdateTags.prototype.tags = null;

            /**
             * UpdateTags notification.
             * @member {plaza.v1.NotificationOptions.$Properties|null|undefined} notification
             * @memberof plaza.v1.UpdateTags
             * @instance
             */
            UpdateTags.prototype.notification = null;

            /**
             * Encodes the specified UpdateTags message. Does not implicitly {@link plaza.v1.UpdateTags.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.UpdateTags
             * @static
             * @param {plaza.v1.UpdateTags.$Properties} message UpdateTags message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UpdateTags.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.tags != null && $Object.hasOwnProperty.call(message, "tags"))
                    $root.plaza.v1.Tags.encode(message.tags, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.notification != null && $Object.hasOwnProperty.call(message, "notification"))
                    $root.plaza.v1.NotificationOptions.encode(message.notification, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return UpdateTags;
        })();

        v1.UpdateLocation = (function() {

            /**
             * Properties of an UpdateLocation.
             * @typedef {Object} plaza.v1.UpdateLocation.$Properties
             * @property {number|null} [roomId] UpdateLocation roomId
             * @property {plaza.v1.Listening.$Properties|null} [listening] UpdateLocation listening
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UpdateLocation.
             * @memberof plaza.v1
             * @interface IUpdateLocation
             * @augments plaza.v1.UpdateLocation.$Properties
             * @deprecated Use plaza.v1.UpdateLocation.$Properties instead.
             */

            /**
             * Shape of an UpdateLocation.
             * @typedef {plaza.v1.UpdateLocation.$Properties} plaza.v1.UpdateLocation.$Shape
             */

            /**
             * Constructs a new UpdateLocation.
             * @memberof plaza.v1
             * @classdesc Represents an UpdateLocation.
             * @constructor
             * @param {plaza.v1.UpdateLocation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UpdateLocation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UpdateLocation roomId.
             * @member {number} roomId
             * @memberof plaza.v1.UpdateLocation
             * @instance
             */
            UpdateLocation.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * UpdateLocation listening.
             * @member {plaza.v1.Listening.$Properties|null|undefined} listening
             * @memberof plaza.v1.UpdateLocation
             * @instance
             */
            UpdateLocation.prototype.listening = null;

            /**
             * Encodes the specified UpdateLocation message. Does not implicitly {@link plaza.v1.UpdateLocation.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.UpdateLocation
             * @static
             * @param {plaza.v1.UpdateLocation.$Properties} message UpdateLocation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UpdateLocation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.listening != null && $Object.hasOwnProperty.call(message, "listening"))
                    $root.plaza.v1.Listening.encode(message.listening, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return UpdateLocation;
        })();

        v1.UpdatedLocation = (function() {

            /**
             * Properties of an UpdatedLocation.
             * @typedef {Object} plaza.v1.UpdatedLocation.$Properties
             * @property {number|null} [roomId] UpdatedLocation roomId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UpdatedLocation.
             * @memberof plaza.v1
             * @interface IUpdatedLocation
             * @augments plaza.v1.UpdatedLocation.$Properties
             * @deprecated Use plaza.v1.UpdatedLocation.$Properties instead.
             */

            /**
             * Shape of an UpdatedLocation.
             * @typedef {plaza.v1.UpdatedLocation.$Properties} plaza.v1.UpdatedLocation.$Shape
             */

            /**
             * Constructs a new UpdatedLocation.
             * @memberof plaza.v1
             * @classdesc Represents an UpdatedLocation.
             * @constructor
             * @param {plaza.v1.UpdatedLocation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UpdatedLocation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UpdatedLocation roomId.
             * @member {number} roomId
             * @memberof plaza.v1.UpdatedLocation
             * @instance
             */
            UpdatedLocation.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Decodes an UpdatedLocation message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.UpdatedLocation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.UpdatedLocation & plaza.v1.UpdatedLocation.$Shape} UpdatedLocation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UpdatedLocation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.UpdatedLocation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return UpdatedLocation;
        })();

        v1.CountMembersWithTag = (function() {

            /**
             * Properties of a CountMembersWithTag.
             * @typedef {Object} plaza.v1.CountMembersWithTag.$Properties
             * @property {number|null} [roomId] CountMembersWithTag roomId
             * @property {string|null} [tag] CountMembersWithTag tag
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CountMembersWithTag.
             * @memberof plaza.v1
             * @interface ICountMembersWithTag
             * @augments plaza.v1.CountMembersWithTag.$Properties
             * @deprecated Use plaza.v1.CountMembersWithTag.$Properties instead.
             */

            /**
             * Shape of a CountMembersWithTag.
             * @typedef {plaza.v1.CountMembersWithTag.$Properties} plaza.v1.CountMembersWithTag.$Shape
             */

            /**
             * Constructs a new CountMembersWithTag.
             * @memberof plaza.v1
             * @classdesc Represents a CountMembersWithTag.
             * @constructor
             * @param {plaza.v1.CountMembersWithTag.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CountMembersWithTag = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CountMembersWithTag roomId.
             * @member {number} roomId
             * @memberof plaza.v1.CountMembersWithTag
             * @instance
             */
            CountMembersWithTag.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * CountMembersWithTag tag.
             * @member {string} tag
             * @memberof plaza.v1.CountMembersWithTag
             * @instance
             */
            CountMembersWithTag.prototype.tag = "";

            /**
             * Encodes the specified CountMembersWithTag message. Does not implicitly {@link plaza.v1.CountMembersWithTag.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.CountMembersWithTag
             * @static
             * @param {plaza.v1.CountMembersWithTag.$Properties} message CountMembersWithTag message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CountMembersWithTag.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.tag != null && $Object.hasOwnProperty.call(message, "tag") && message.tag !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.tag);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return CountMembersWithTag;
        })();

        v1.TagCount = (function() {

            /**
             * Properties of a TagCount.
             * @typedef {Object} plaza.v1.TagCount.$Properties
             * @property {string|null} [tag] TagCount tag
             * @property {number|null} [members] TagCount members
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TagCount.
             * @memberof plaza.v1
             * @interface ITagCount
             * @augments plaza.v1.TagCount.$Properties
             * @deprecated Use plaza.v1.TagCount.$Properties instead.
             */

            /**
             * Shape of a TagCount.
             * @typedef {plaza.v1.TagCount.$Properties} plaza.v1.TagCount.$Shape
             */

            /**
             * Constructs a new TagCount.
             * @memberof plaza.v1
             * @classdesc Represents a TagCount.
             * @constructor
             * @param {plaza.v1.TagCount.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TagCount = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TagCount tag.
             * @member {string} tag
             * @memberof plaza.v1.TagCount
             * @instance
             */
            TagCount.prototype.tag = "";

            /**
             * TagCount members.
             * @member {number} members
             * @memberof plaza.v1.TagCount
             * @instance
             */
            TagCount.prototype.members = 0;

            /**
             * Decodes a TagCount message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.TagCount
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.TagCount & plaza.v1.TagCount.$Shape} TagCount
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TagCount.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.TagCount();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tag = value;
                            else
                                delete message.tag;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.members = value;
                            else
                                delete message.members;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TagCount;
        })();

        v1.RoomClosed = (function() {

            /**
             * Properties of a RoomClosed.
             * @typedef {Object} plaza.v1.RoomClosed.$Properties
             * @property {number|null} [roomId] RoomClosed roomId
             * @property {string|null} [reason] RoomClosed reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomClosed.
             * @memberof plaza.v1
             * @interface IRoomClosed
             * @augments plaza.v1.RoomClosed.$Properties
             * @deprecated Use plaza.v1.RoomClosed.$Properties instead.
             */

            /**
             * Shape of a RoomClosed.
             * @typedef {plaza.v1.RoomClosed.$Properties} plaza.v1.RoomClosed.$Shape
             */

            /**
             * Constructs a new RoomClosed.
             * @memberof plaza.v1
             * @classdesc Represents a RoomClosed.
             * @constructor
             * @param {plaza.v1.RoomClosed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomClosed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomClosed roomId.
             * @member {number} roomId
             * @memberof plaza.v1.RoomClosed
             * @instance
             */
            RoomClosed.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RoomClosed reason.
             * @member {string} reason
             * @memberof plaza.v1.RoomClosed
             * @instance
             */
            RoomClosed.prototype.reason = "";

            /**
             * Decodes a RoomClosed message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.RoomClosed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.RoomClosed & plaza.v1.RoomClosed.$Shape} RoomClosed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomClosed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.RoomClosed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomClosed;
        })();

        v1.Kicked = (function() {

            /**
             * Properties of a Kicked.
             * @typedef {Object} plaza.v1.Kicked.$Properties
             * @property {number|null} [roomId] Kicked roomId
             * @property {plaza.v1.KickReason|null} [reason] Kicked reason
             * @property {string|null} [extension] Kicked extension
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Kicked.
             * @memberof plaza.v1
             * @interface IKicked
             * @augments plaza.v1.Kicked.$Properties
             * @deprecated Use plaza.v1.Kicked.$Properties instead.
             */

            /**
             * Shape of a Kicked.
             * @typedef {plaza.v1.Kicked.$Properties} plaza.v1.Kicked.$Shape
             */

            /**
             * Constructs a new Kicked.
             * @memberof plaza.v1
             * @classdesc Represents a Kicked.
             * @constructor
             * @param {plaza.v1.Kicked.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Kicked = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Kicked roomId.
             * @member {number} roomId
             * @memberof plaza.v1.Kicked
             * @instance
             */
            Kicked.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Kicked reason.
             * @member {plaza.v1.KickReason} reason
             * @memberof plaza.v1.Kicked
             * @instance
             */
            Kicked.prototype.reason = 0;

            /**
             * Kicked extension.
             * @member {string} extension
             * @memberof plaza.v1.Kicked
             * @instance
             */
            Kicked.prototype.extension = "";

            /**
             * Decodes a Kicked message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Kicked
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Kicked & plaza.v1.Kicked.$Shape} Kicked
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Kicked.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Kicked();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.extension = value;
                            else
                                delete message.extension;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Kicked;
        })();

        /**
         * KickReason enum.
         * @name plaza.v1.KickReason
         * @enum {number}
         * @property {number} KICK_REASON_UNSPECIFIED=0 KICK_REASON_UNSPECIFIED value
         * @property {number} ROOM_CLOSED=1 ROOM_CLOSED value
         * @property {number} BY_MANAGER=2 BY_MANAGER value
         * @property {number} OTHER_DEVICE=3 OTHER_DEVICE value
         * @property {number} SILENTLY=4 SILENTLY value
         * @property {number} BLOCKED=5 BLOCKED value
         * @property {number} SESSION_LOST=6 SESSION_LOST value
         */
        v1.KickReason = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "KICK_REASON_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ROOM_CLOSED"] = 1;
            values[valuesById[2] = "BY_MANAGER"] = 2;
            values[valuesById[3] = "OTHER_DEVICE"] = 3;
            values[valuesById[4] = "SILENTLY"] = 4;
            values[valuesById[5] = "BLOCKED"] = 5;
            values[valuesById[6] = "SESSION_LOST"] = 6;
            return values;
        })();

        v1.Occupancy = (function() {

            /**
             * Properties of an Occupancy.
             * @typedef {Object} plaza.v1.Occupancy.$Properties
             * @property {number|null} [roomId] Occupancy roomId
             * @property {number|null} [online] Occupancy online
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Occupancy.
             * @memberof plaza.v1
             * @interface IOccupancy
             * @augments plaza.v1.Occupancy.$Properties
             * @deprecated Use plaza.v1.Occupancy.$Properties instead.
             */

            /**
             * Shape of an Occupancy.
             * @typedef {plaza.v1.Occupancy.$Properties} plaza.v1.Occupancy.$Shape
             */

            /**
             * Constructs a new Occupancy.
             * @memberof plaza.v1
             * @classdesc Represents an Occupancy.
             * @constructor
             * @param {plaza.v1.Occupancy.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Occupancy = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Occupancy roomId.
             * @member {number} roomId
             * @memberof plaza.v1.Occupancy
             * @instance
             */
            Occupancy.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Occupancy online.
             * @member {number} online
             * @memberof plaza.v1.Occupancy
             * @instance
             */
            Occupancy.prototype.online = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Decodes an Occupancy message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Occupancy
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Occupancy & plaza.v1.Occupancy.$Shape} Occupancy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Occupancy.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Occupancy();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.online = value;
                            else
                                delete message.online;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Occupancy;
        })();

        /**
         * MessageType enum.
         * @name plaza.v1.MessageType
         * @enum {number}
         * @property {number} TEXT=0 TEXT value
         * @property {number} IMAGE=1 IMAGE value
         * @property {number} AUDIO=2 AUDIO value
         * @property {number} VIDEO=3 VIDEO value
         * @property {number} LOCATION=4 LOCATION value
         * @property {number} NOTIFICATION=5 NOTIFICATION value
         * @property {number} FILE=6 FILE value
         * @property {number} TIP=10 TIP value
         * @property {number} CUSTOM=100 CUSTOM value
         */
        v1.MessageType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "TEXT"] = 0;
            values[valuesById[1] = "IMAGE"] = 1;
            values[valuesById[2] = "AUDIO"] = 2;
            values[valuesById[3] = "VIDEO"] = 3;
            values[valuesById[4] = "LOCATION"] = 4;
            values[valuesById[5] = "NOTIFICATION"] = 5;
            values[valuesById[6] = "FILE"] = 6;
            values[valuesById[10] = "TIP"] = 10;
            values[valuesById[100] = "CUSTOM"] = 100;
            return values;
        })();

        v1.SendMessage = (function() {

            /**
             * Properties of a SendMessage.
             * @typedef {Object} plaza.v1.SendMessage.$Properties
             * @property {number|null} [roomId] SendMessage roomId
             * @property {string|null} [clientMessageId] SendMessage clientMessageId
             * @property {plaza.v1.MessageType|null} [type] SendMessage type
             * @property {number|null} [subType] SendMessage subType
             * @property {string|null} [text] SendMessage text
             * @property {string|null} [attachment] SendMessage attachment
             * @property {string|null} [extension] SendMessage extension
             * @property {boolean|null} [doNotStore] SendMessage doNotStore
             * @property {plaza.v1.MessagePriority|null} [priority] SendMessage priority
             * @property {boolean|null} [refuseExcessPriority] SendMessage refuseExcessPriority
             * @property {Array.<string>|null} [receivers] SendMessage receivers
             * @property {string|null} [targetTags] SendMessage targetTags
             * @property {plaza.v1.Place.$Properties|null} [place] SendMessage place
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SendMessage.
             * @memberof plaza.v1
             * @interface ISendMessage
             * @augments plaza.v1.SendMessage.$Properties
             * @deprecated Use plaza.v1.SendMessage.$Properties instead.
             */

            /**
             * Shape of a SendMessage.
             * @typedef {plaza.v1.SendMessage.$Properties} plaza.v1.SendMessage.$Shape
             */

            /**
             * Constructs a new SendMessage.
             * @memberof plaza.v1
             * @classdesc Represents a SendMessage.
             * @constructor
             * @param {plaza.v1.SendMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SendMessage = function (properties) {
                this.receivers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SendMessage roomId.
             * @member {number} roomId
             * @memberof plaza.v1.SendMessage
             * @instance
             */
            SendMessage.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SendMessage clientMessageId.
             * @member {string} clientMessageId
             * @memberof plaza.v1.SendMessage
             * @instance
             */
            SendMessage.prototype.clientMessageId = "";

            /**
             * SendMessage type.
             * @member {plaza.v1.MessageType} type
             * @memberof plaza.v1.SendMessage
             * @instance
             */
            SendMessage.prototype.type = 0;

            /**
             * SendMessage subType.
             * @member {number} subType
             * @memberof plaza.v1.SendMessage
             * @instance
             */
            SendMessage.prototype.subType = 0;

            /**
             * SendMessage text.
             * @member {string} text
             * @memberof plaza.v1.SendMessage
             * @instance
             */
            SendMessage.prototype.text = "";

            /**
             * SendMessage attachment.
             * @member {string} attachment
             * @memberof plaza.v1.SendMessage
             * @instance
             */
            SendMessage.prototype.attachment = "";

            /**
             * SendMessage extension.
             * @member {string} extension
             * @memberof plaza.v1.SendMessage
             * @instance
             */
            SendMessage.prototype.extension = "";

            /**
             * SendMessage doNotStore.
             * @member {boolean} doNotStore
             * @memberof plaza.v1.SendMessage
             * @instance
             */
            SendMessage.prototype.doNotStore = false;

            /**
             * SendMessage priority.
             * @member {plaza.v1.MessagePriority} priority
             * @memberof plaza.v1.SendMessage
             * @instance
             */
            SendMessage.prototype.priority = 0;

            /**
             * SendMessage refuseExcessPriority.
             * @member {boolean} refuseExcessPriority
             * @memberof plaza.v1.SendMessage
             * @instance
             */
            SendMessage.prototype.refuseExcessPriority = false;

            /**
             * SendMessage receivers.
             * @member {Array.<string>} receivers
             * @memberof plaza.v1.SendMessage
             * @instance
             */
            SendMessage.prototype.receivers = $util.emptyArray;

            /**
             * SendMessage targetTags.
             * @member {string|null|undefined} targetTags
             * @memberof plaza.v1.SendMessage
             * @instance
             */
            SendMessage.prototype.targetTags = null;

            /**
             * SendMessage place.
             * @member {plaza.v1.Place.$Properties|null|undefined} place
             * @memberof plaza.v1.SendMessage
             * @instance
             */
            SendMessage.prototype.place = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SendMessage.prototype, "_targetTags", {
                get: $util.oneOfGetter($oneOfFields = ["targetTags"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified SendMessage message. Does not implicitly {@link plaza.v1.SendMessage.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.SendMessage
             * @static
             * @param {plaza.v1.SendMessage.$Properties} message SendMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SendMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId") && message.clientMessageId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.clientMessageId);
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.type);
                if (message.subType != null && $Object.hasOwnProperty.call(message, "subType") && message.subType !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.subType);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.text);
                if (message.attachment != null && $Object.hasOwnProperty.call(message, "attachment") && message.attachment !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.attachment);
                if (message.extension != null && $Object.hasOwnProperty.call(message, "extension") && message.extension !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.extension);
                if (message.doNotStore != null && $Object.hasOwnProperty.call(message, "doNotStore") && message.doNotStore !== false)
                    writer.uint32(/* id 8, wireType 0 =*/64).bool(message.doNotStore);
                if (message.priority != null && $Object.hasOwnProperty.call(message, "priority") && message.priority !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).int32(message.priority);
                if (message.refuseExcessPriority != null && $Object.hasOwnProperty.call(message, "refuseExcessPriority") && message.refuseExcessPriority !== false)
                    writer.uint32(/* id 10, wireType 0 =*/80).bool(message.refuseExcessPriority);
                if (message.receivers != null && message.receivers.length)
                    for (let i = 0; i < message.receivers.length; ++i)
                        writer.uint32(/* id 11, wireType 2 =*/90).string(message.receivers[i]);
                if (message.targetTags != null && $Object.hasOwnProperty.call(message, "targetTags"))
                    writer.uint32(/* id 12, wireType 2 =*/98).string(message.targetTags);
                if (message.place != null && $Object.hasOwnProperty.call(message, "place"))
                    $root.plaza.v1.Place.encode(message.place, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return SendMessage;
        })();

        /**
         * MessagePriority enum.
         * @name plaza.v1.MessagePriority
         * @enum {number}
         * @property {number} NORMAL=0 NORMAL value
         * @property {number} HIGH=1 HIGH value
         * @property {number} LOW=2 LOW value
         */
        v1.MessagePriority = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NORMAL"] = 0;
            values[valuesById[1] = "HIGH"] = 1;
            values[valuesById[2] = "LOW"] = 2;
            return values;
        })();

        v1.MessageAck = (function() {

            /**
             * Properties of a MessageAck.
             * @typedef {Object} plaza.v1.MessageAck.$Properties
             * @property {number|null} [roomId] MessageAck roomId
             * @property {string|null} [clientMessageId] MessageAck clientMessageId
             * @property {plaza.v1.Position.$Properties|null} [position] MessageAck position
             * @property {number|null} [timeMs] MessageAck timeMs
             * @property {boolean|null} [stored] MessageAck stored
             * @property {boolean|null} [abandoned] MessageAck abandoned
             * @property {boolean|null} [duplicate] MessageAck duplicate
             * @property {boolean|null} [downgraded] MessageAck downgraded
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MessageAck.
             * @memberof plaza.v1
             * @interface IMessageAck
             * @augments plaza.v1.MessageAck.$Properties
             * @deprecated Use plaza.v1.MessageAck.$Properties instead.
             */

            /**
             * Shape of a MessageAck.
             * @typedef {plaza.v1.MessageAck.$Properties} plaza.v1.MessageAck.$Shape
             */

            /**
             * Constructs a new MessageAck.
             * @memberof plaza.v1
             * @classdesc Represents a MessageAck.
             * @constructor
             * @param {plaza.v1.MessageAck.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MessageAck = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MessageAck roomId.
             * @member {number} roomId
             * @memberof plaza.v1.MessageAck
             * @instance
             */
            MessageAck.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * MessageAck clientMessageId.
             * @member {string} clientMessageId
             * @memberof plaza.v1.MessageAck
             * @instance
             */
            MessageAck.prototype.clientMessageId = "";

            /**
             * MessageAck position.
             * @member {plaza.v1.Position.$Properties|null|undefined} position
             * @memberof plaza.v1.MessageAck
             * @instance
             */
            MessageAck.prototype.position = null;

            /**
             * MessageAck timeMs.
             * @member {number} timeMs
             * @memberof plaza.v1.MessageAck
             * @instance
             */
            MessageAck.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * MessageAck stored.
             * @member {boolean} stored
             * @memberof plaza.v1.MessageAck
             * @instance
             */
            MessageAck.prototype.stored = false;

            /**
             * MessageAck abandoned.
             * @member {boolean} abandoned
             * @memberof plaza.v1.MessageAck
             * @instance
             */
            MessageAck.prototype.abandoned = false;

            /**
             * MessageAck duplicate.
             * @member {boolean} duplicate
             * @memberof plaza.v1.MessageAck
             * @instance
             */
            MessageAck.prototype.duplicate = false;

            /**
             * MessageAck downgraded.
             * @member {boolean} downgraded
             * @memberof plaza.v1.MessageAck
             * @instance
             */
            MessageAck.prototype.downgraded = false;

            /**
             * Decodes a MessageAck message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.MessageAck
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.MessageAck & plaza.v1.MessageAck.$Shape} MessageAck
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MessageAck.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.MessageAck();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clientMessageId = value;
                            else
                                delete message.clientMessageId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.position = $root.plaza.v1.Position.decode(reader, reader.size(), $undefined, _depth + 1, message.position);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeMs = value;
                            else
                                delete message.timeMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.stored = value;
                            else
                                delete message.stored;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.abandoned = value;
                            else
                                delete message.abandoned;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.duplicate = value;
                            else
                                delete message.duplicate;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.downgraded = value;
                            else
                                delete message.downgraded;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MessageAck;
        })();

        v1.Message = (function() {

            /**
             * Properties of a Message.
             * @typedef {Object} plaza.v1.Message.$Properties
             * @property {string|null} [clientMessageId] Message clientMessageId
             * @property {plaza.v1.MessageType|null} [type] Message type
             * @property {number|null} [subType] Message subType
             * @property {string|null} [text] Message text
             * @property {string|null} [attachment] Message attachment
             * @property {string|null} [extension] Message extension
             * @property {plaza.v1.Sender.$Properties|null} [sender] Message sender
             * @property {boolean|null} [doNotStore] Message doNotStore
             * @property {boolean|null} [highPriority] Message highPriority
             * @property {string|null} [targetTags] Message targetTags
             * @property {boolean|null} [directed] Message directed
             * @property {plaza.v1.Place.$Properties|null} [place] Message place
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Message.
             * @memberof plaza.v1
             * @interface IMessage
             * @augments plaza.v1.Message.$Properties
             * @deprecated Use plaza.v1.Message.$Properties instead.
             */

            /**
             * Shape of a Message.
             * @typedef {plaza.v1.Message.$Properties} plaza.v1.Message.$Shape
             */

            /**
             * Constructs a new Message.
             * @memberof plaza.v1
             * @classdesc Represents a Message.
             * @constructor
             * @param {plaza.v1.Message.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Message = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Message clientMessageId.
             * @member {string} clientMessageId
             * @memberof plaza.v1.Message
             * @instance
             */
            Message.prototype.clientMessageId = "";

            /**
             * Message type.
             * @member {plaza.v1.MessageType} type
             * @memberof plaza.v1.Message
             * @instance
             */
            Message.prototype.type = 0;

            /**
             * Message subType.
             * @member {number} subType
             * @memberof plaza.v1.Message
             * @instance
             */
            Message.prototype.subType = 0;

            /**
             * Message text.
             * @member {string} text
             * @memberof plaza.v1.Message
             * @instance
             */
            Message.prototype.text = "";

            /**
             * Message attachment.
             * @member {string} attachment
             * @memberof plaza.v1.Message
             * @instance
             */
            Message.prototype.attachment = "";

            /**
             * Message extension.
             * @member {string} extension
             * @memberof plaza.v1.Message
             * @instance
             */
            Message.prototype.extension = "";

            /**
             * Message sender.
             * @member {plaza.v1.Sender.$Properties|null|undefined} sender
             * @memberof plaza.v1.Message
             * @instance
             */
            Message.prototype.sender = null;

            /**
             * Message doNotStore.
             * @member {boolean} doNotStore
             * @memberof plaza.v1.Message
             * @instance
             */
            Message.prototype.doNotStore = false;

            /**
             * Message highPriority.
             * @member {boolean} highPriority
             * @memberof plaza.v1.Message
             * @instance
             */
            Message.prototype.highPriority = false;

            /**
             * Message targetTags.
             * @member {string} targetTags
             * @memberof plaza.v1.Message
             * @instance
             */
            Message.prototype.targetTags = "";

            /**
             * Message directed.
             * @member {boolean} directed
             * @memberof plaza.v1.Message
             * @instance
             */
            Message.prototype.directed = false;

            /**
             * Message place.
             * @member {plaza.v1.Place.$Properties|null|undefined} place
             * @memberof plaza.v1.Message
             * @instance
             */
            Message.prototype.place = null;

            /**
             * Decodes a Message message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Message
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Message & plaza.v1.Message.$Shape} Message
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Message.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Message();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clientMessageId = value;
                            else
                                delete message.clientMessageId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.subType = value;
                            else
                                delete message.subType;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.attachment = value;
                            else
                                delete message.attachment;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.extension = value;
                            else
                                delete message.extension;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.sender = $root.plaza.v1.Sender.decode(reader, reader.size(), $undefined, _depth + 1, message.sender);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.doNotStore = value;
                            else
                                delete message.doNotStore;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.highPriority = value;
                            else
                                delete message.highPriority;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.targetTags = value;
                            else
                                delete message.targetTags;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.directed = value;
                            else
                                delete message.directed;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.place = $root.plaza.v1.Place.decode(reader, reader.size(), $undefined, _depth + 1, message.place);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Message;
        })();

        v1.Sender = (function() {

            /**
             * Properties of a Sender.
             * @typedef {Object} plaza.v1.Sender.$Properties
             * @property {string|null} [accountId] Sender accountId
             * @property {string|null} [nick] Sender nick
             * @property {string|null} [avatar] Sender avatar
             * @property {plaza.v1.Role|null} [role] Sender role
             * @property {plaza.v1.ClientType|null} [clientType] Sender clientType
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Sender.
             * @memberof plaza.v1
             * @interface ISender
             * @augments plaza.v1.Sender.$Properties
             * @deprecated Use plaza.v1.Sender.$Properties instead.
             */

            /**
             * Shape of a Sender.
             * @typedef {plaza.v1.Sender.$Properties} plaza.v1.Sender.$Shape
             */

            /**
             * Constructs a new Sender.
             * @memberof plaza.v1
             * @classdesc Represents a Sender.
             * @constructor
             * @param {plaza.v1.Sender.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Sender = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Sender accountId.
             * @member {string} accountId
             * @memberof plaza.v1.Sender
             * @instance
             */
            Sender.prototype.accountId = "";

            /**
             * Sender nick.
             * @member {string} nick
             * @memberof plaza.v1.Sender
             * @instance
             */
            Sender.prototype.nick = "";

            /**
             * Sender avatar.
             * @member {string} avatar
             * @memberof plaza.v1.Sender
             * @instance
             */
            Sender.prototype.avatar = "";

            /**
             * Sender role.
             * @member {plaza.v1.Role} role
             * @memberof plaza.v1.Sender
             * @instance
             */
            Sender.prototype.role = 0;

            /**
             * Sender clientType.
             * @member {plaza.v1.ClientType} clientType
             * @memberof plaza.v1.Sender
             * @instance
             */
            Sender.prototype.clientType = 0;

            /**
             * Decodes a Sender message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Sender
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Sender & plaza.v1.Sender.$Shape} Sender
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Sender.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Sender();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.accountId = value;
                            else
                                delete message.accountId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.nick = value;
                            else
                                delete message.nick;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.avatar = value;
                            else
                                delete message.avatar;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.clientType = value;
                            else
                                delete message.clientType;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Sender;
        })();

        v1.Notification = (function() {

            /**
             * Properties of a Notification.
             * @typedef {Object} plaza.v1.Notification.$Properties
             * @property {plaza.v1.NotificationType|null} [type] Notification type
             * @property {string|null} [operator] Notification operator
             * @property {string|null} [operatorNick] Notification operatorNick
             * @property {Array.<string>|null} [targets] Notification targets
             * @property {Array.<string>|null} [targetNicks] Notification targetNicks
             * @property {string|null} [extension] Notification extension
             * @property {plaza.v1.Member.$Properties|null} [member] Notification member
             * @property {plaza.v1.Role|null} [previousRole] Notification previousRole
             * @property {number|null} [muteSeconds] Notification muteSeconds
             * @property {plaza.v1.Room.$Properties|null} [room] Notification room
             * @property {plaza.v1.QueueChange.$Properties|null} [queue] Notification queue
             * @property {string|null} [tag] Notification tag
             * @property {plaza.v1.MessageReference.$Properties|null} [message] Notification message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Notification.
             * @memberof plaza.v1
             * @interface INotification
             * @augments plaza.v1.Notification.$Properties
             * @deprecated Use plaza.v1.Notification.$Properties instead.
             */

            /**
             * Shape of a Notification.
             * @typedef {plaza.v1.Notification.$Properties} plaza.v1.Notification.$Shape
             */

            /**
             * Constructs a new Notification.
             * @memberof plaza.v1
             * @classdesc Represents a Notification.
             * @constructor
             * @param {plaza.v1.Notification.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Notification = function (properties) {
                this.targets = [];
                this.targetNicks = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Notification type.
             * @member {plaza.v1.NotificationType} type
             * @memberof plaza.v1.Notification
             * @instance
             */
            Notification.prototype.type = 0;

            /**
             * Notification operator.
             * @member {string} operator
             * @memberof plaza.v1.Notification
             * @instance
             */
            Notification.prototype.operator = "";

            /**
             * Notification operatorNick.
             * @member {string} operatorNick
             * @memberof plaza.v1.Notification
             * @instance
             */
            Notification.prototype.operatorNick = "";

            /**
             * Notification targets.
             * @member {Array.<string>} targets
             * @memberof plaza.v1.Notification
             * @instance
             */
            Notification.prototype.targets = $util.emptyArray;

            /**
             * Notification targetNicks.
             * @member {Array.<string>} targetNicks
             * @memberof plaza.v1.Notification
             * @instance
             */
            Notification.prototype.targetNicks = $util.emptyArray;

            /**
             * Notification extension.
             * @member {string} extension
             * @memberof plaza.v1.Notification
             * @instance
             */
            Notification.prototype.extension = "";

            /**
             * Notification member.
             * @member {plaza.v1.Member.$Properties|null|undefined} member
             * @memberof plaza.v1.Notification
             * @instance
             */
            Notification.prototype.member = null;

            /**
             * Notification previousRole.
             * @member {plaza.v1.Role} previousRole
             * @memberof plaza.v1.Notification
             * @instance
             */
            Notification.prototype.previousRole = 0;

            /**
             * Notification muteSeconds.
             * @member {number} muteSeconds
             * @memberof plaza.v1.Notification
             * @instance
             */
            Notification.prototype.muteSeconds = 0;

            /**
             * Notification room.
             * @member {plaza.v1.Room.$Properties|null|undefined} room
             * @memberof plaza.v1.Notification
             * @instance
             */
            Notification.prototype.room = null;

            /**
             * Notification queue.
             * @member {plaza.v1.QueueChange.$Properties|null|undefined} queue
             * @memberof plaza.v1.Notification
             * @instance
             */
            Notification.prototype.queue = null;

            /**
             * Notification tag.
             * @member {string} tag
             * @memberof plaza.v1.Notification
             * @instance
             */
            Notification.prototype.tag = "";

            /**
             * Notification message.
             * @member {plaza.v1.MessageReference.$Properties|null|undefined} message
             * @memberof plaza.v1.Notification
             * @instance
             */
            Notification.prototype.message = null;

            /**
             * Decodes a Notification message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Notification
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Notification & plaza.v1.Notification.$Shape} Notification
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Notification.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Notification();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.operator = value;
                            else
                                delete message.operator;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.operatorNick = value;
                            else
                                delete message.operatorNick;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.targets && message.targets.length))
                                message.targets = [];
                            message.targets.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.targetNicks && message.targetNicks.length))
                                message.targetNicks = [];
                            message.targetNicks.push(reader.stringVerify());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.extension = value;
                            else
                                delete message.extension;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.member = $root.plaza.v1.Member.decode(reader, reader.size(), $undefined, _depth + 1, message.member);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.previousRole = value;
                            else
                                delete message.previousRole;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.muteSeconds = value;
                            else
                                delete message.muteSeconds;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.room = $root.plaza.v1.Room.decode(reader, reader.size(), $undefined, _depth + 1, message.room);
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.queue = $root.plaza.v1.QueueChange.decode(reader, reader.size(), $undefined, _depth + 1, message.queue);
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tag = value;
                            else
                                delete message.tag;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.message = $root.plaza.v1.MessageReference.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Notification;
        })();

        v1.MessageReference = (function() {

            /**
             * Properties of a MessageReference.
             * @typedef {Object} plaza.v1.MessageReference.$Properties
             * @property {number|null} [seq] MessageReference seq
             * @property {number|null} [timeMs] MessageReference timeMs
             * @property {string|null} [clientMessageId] MessageReference clientMessageId
             * @property {string|null} [sender] MessageReference sender
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MessageReference.
             * @memberof plaza.v1
             * @interface IMessageReference
             * @augments plaza.v1.MessageReference.$Properties
             * @deprecated Use plaza.v1.MessageReference.$Properties instead.
             */

            /**
             * Shape of a MessageReference.
             * @typedef {plaza.v1.MessageReference.$Properties} plaza.v1.MessageReference.$Shape
             */

            /**
             * Constructs a new MessageReference.
             * @memberof plaza.v1
             * @classdesc Represents a MessageReference.
             * @constructor
             * @param {plaza.v1.MessageReference.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MessageReference = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MessageReference seq.
             * @member {number} seq
             * @memberof plaza.v1.MessageReference
             * @instance
             */
            MessageReference.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * MessageReference timeMs.
             * @member {number} timeMs
             * @memberof plaza.v1.MessageReference
             * @instance
             */
            MessageReference.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * MessageReference clientMessageId.
             * @member {string} clientMessageId
             * @memberof plaza.v1.MessageReference
             * @instance
             */
            MessageReference.prototype.clientMessageId = "";

            /**
             * MessageReference sender.
             * @member {string} sender
             * @memberof plaza.v1.MessageReference
             * @instance
             */
            MessageReference.prototype.sender = "";

            /**
             * Decodes a MessageReference message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.MessageReference
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.MessageReference & plaza.v1.MessageReference.$Shape} MessageReference
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MessageReference.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.MessageReference();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeMs = value;
                            else
                                delete message.timeMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clientMessageId = value;
                            else
                                delete message.clientMessageId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sender = value;
                            else
                                delete message.sender;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MessageReference;
        })();

        v1.QueueChange = (function() {

            /**
             * Properties of a QueueChange.
             * @typedef {Object} plaza.v1.QueueChange.$Properties
             * @property {plaza.v1.QueueChangeKind|null} [kind] QueueChange kind
             * @property {Array.<plaza.v1.QueueElement.$Properties>|null} [elements] QueueChange elements
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a QueueChange.
             * @memberof plaza.v1
             * @interface IQueueChange
             * @augments plaza.v1.QueueChange.$Properties
             * @deprecated Use plaza.v1.QueueChange.$Properties instead.
             */

            /**
             * Shape of a QueueChange.
             * @typedef {plaza.v1.QueueChange.$Properties} plaza.v1.QueueChange.$Shape
             */

            /**
             * Constructs a new QueueChange.
             * @memberof plaza.v1
             * @classdesc Represents a QueueChange.
             * @constructor
             * @param {plaza.v1.QueueChange.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const QueueChange = function (properties) {
                this.elements = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * QueueChange kind.
             * @member {plaza.v1.QueueChangeKind} kind
             * @memberof plaza.v1.QueueChange
             * @instance
             */
            QueueChange.prototype.kind = 0;

            /**
             * QueueChange elements.
             * @member {Array.<plaza.v1.QueueElement.$Properties>} elements
             * @memberof plaza.v1.QueueChange
             * @instance
             */
            QueueChange.prototype.elements = $util.emptyArray;

            /**
             * Decodes a QueueChange message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.QueueChange
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.QueueChange & plaza.v1.QueueChange.$Shape} QueueChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            QueueChange.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.QueueChange();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.elements && message.elements.length))
                                message.elements = [];
                            message.elements.push($root.plaza.v1.QueueElement.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return QueueChange;
        })();

        /**
         * QueueChangeKind enum.
         * @name plaza.v1.QueueChangeKind
         * @enum {number}
         * @property {number} QUEUE_CHANGE_KIND_UNSPECIFIED=0 QUEUE_CHANGE_KIND_UNSPECIFIED value
         * @property {number} OFFERED=1 OFFERED value
         * @property {number} POLLED=2 POLLED value
         * @property {number} DROPPED=3 DROPPED value
         * @property {number} OWNER_LEFT=4 OWNER_LEFT value
         * @property {number} BATCH_UPDATED=5 BATCH_UPDATED value
         * @property {number} BATCH_OFFERED=6 BATCH_OFFERED value
         */
        v1.QueueChangeKind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "QUEUE_CHANGE_KIND_UNSPECIFIED"] = 0;
            values[valuesById[1] = "OFFERED"] = 1;
            values[valuesById[2] = "POLLED"] = 2;
            values[valuesById[3] = "DROPPED"] = 3;
            values[valuesById[4] = "OWNER_LEFT"] = 4;
            values[valuesById[5] = "BATCH_UPDATED"] = 5;
            values[valuesById[6] = "BATCH_OFFERED"] = 6;
            return values;
        })();

        /**
         * NotificationType enum.
         * @name plaza.v1.NotificationType
         * @enum {number}
         * @property {number} NOTIFICATION_TYPE_UNSPECIFIED=0 NOTIFICATION_TYPE_UNSPECIFIED value
         * @property {number} MEMBER_ENTERED=301 MEMBER_ENTERED value
         * @property {number} MEMBER_EXITED=302 MEMBER_EXITED value
         * @property {number} MEMBER_WAS_BLOCKED=303 MEMBER_WAS_BLOCKED value
         * @property {number} MEMBER_WAS_UNBLOCKED=304 MEMBER_WAS_UNBLOCKED value
         * @property {number} MEMBER_WAS_MUTED=305 MEMBER_WAS_MUTED value
         * @property {number} MEMBER_WAS_UNMUTED=306 MEMBER_WAS_UNMUTED value
         * @property {number} ROOM_WAS_CLOSED=311 ROOM_WAS_CLOSED value
         * @property {number} ROOM_WAS_UPDATED=312 ROOM_WAS_UPDATED value
         * @property {number} MEMBER_WAS_REMOVED=313 MEMBER_WAS_REMOVED value
         * @property {number} MEMBER_WAS_TEMPORARILY_MUTED=314 MEMBER_WAS_TEMPORARILY_MUTED value
         * @property {number} TEMPORARY_MUTE_WAS_ENDED=315 TEMPORARY_MUTE_WAS_ENDED value
         * @property {number} MEMBER_WAS_UPDATED=316 MEMBER_WAS_UPDATED value
         * @property {number} ROOM_WAS_MUTED=318 ROOM_WAS_MUTED value
         * @property {number} ROOM_WAS_UNMUTED=319 ROOM_WAS_UNMUTED value
         * @property {number} QUEUE_WAS_CHANGED=317 QUEUE_WAS_CHANGED value
         * @property {number} QUEUE_WAS_BATCH_CHANGED=320 QUEUE_WAS_BATCH_CHANGED value
         * @property {number} TAG_WAS_MUTED=321 TAG_WAS_MUTED value
         * @property {number} TAG_MUTE_WAS_ENDED=322 TAG_MUTE_WAS_ENDED value
         * @property {number} MESSAGE_WAS_RECALLED=323 MESSAGE_WAS_RECALLED value
         * @property {number} QUEUE_WAS_BATCH_OFFERED=324 QUEUE_WAS_BATCH_OFFERED value
         * @property {number} TAGS_WERE_UPDATED=325 TAGS_WERE_UPDATED value
         * @property {number} MEMBER_ROLE_WAS_UPDATED=326 MEMBER_ROLE_WAS_UPDATED value
         * @property {number} MESSAGE_WAS_PINNED=397 MESSAGE_WAS_PINNED value
         * @property {number} MESSAGE_WAS_UNPINNED=398 MESSAGE_WAS_UNPINNED value
         * @property {number} ROOM_WAS_OPENED=399 ROOM_WAS_OPENED value
         */
        v1.NotificationType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NOTIFICATION_TYPE_UNSPECIFIED"] = 0;
            values[valuesById[301] = "MEMBER_ENTERED"] = 301;
            values[valuesById[302] = "MEMBER_EXITED"] = 302;
            values[valuesById[303] = "MEMBER_WAS_BLOCKED"] = 303;
            values[valuesById[304] = "MEMBER_WAS_UNBLOCKED"] = 304;
            values[valuesById[305] = "MEMBER_WAS_MUTED"] = 305;
            values[valuesById[306] = "MEMBER_WAS_UNMUTED"] = 306;
            values[valuesById[311] = "ROOM_WAS_CLOSED"] = 311;
            values[valuesById[312] = "ROOM_WAS_UPDATED"] = 312;
            values[valuesById[313] = "MEMBER_WAS_REMOVED"] = 313;
            values[valuesById[314] = "MEMBER_WAS_TEMPORARILY_MUTED"] = 314;
            values[valuesById[315] = "TEMPORARY_MUTE_WAS_ENDED"] = 315;
            values[valuesById[316] = "MEMBER_WAS_UPDATED"] = 316;
            values[valuesById[318] = "ROOM_WAS_MUTED"] = 318;
            values[valuesById[319] = "ROOM_WAS_UNMUTED"] = 319;
            values[valuesById[317] = "QUEUE_WAS_CHANGED"] = 317;
            values[valuesById[320] = "QUEUE_WAS_BATCH_CHANGED"] = 320;
            values[valuesById[321] = "TAG_WAS_MUTED"] = 321;
            values[valuesById[322] = "TAG_MUTE_WAS_ENDED"] = 322;
            values[valuesById[323] = "MESSAGE_WAS_RECALLED"] = 323;
            values[valuesById[324] = "QUEUE_WAS_BATCH_OFFERED"] = 324;
            values[valuesById[325] = "TAGS_WERE_UPDATED"] = 325;
            values[valuesById[326] = "MEMBER_ROLE_WAS_UPDATED"] = 326;
            values[valuesById[397] = "MESSAGE_WAS_PINNED"] = 397;
            values[valuesById[398] = "MESSAGE_WAS_UNPINNED"] = 398;
            values[valuesById[399] = "ROOM_WAS_OPENED"] = 399;
            return values;
        })();

        v1.Publication = (function() {

            /**
             * Properties of a Publication.
             * @typedef {Object} plaza.v1.Publication.$Properties
             * @property {number|null} [seq] Publication seq
             * @property {number|null} [timeMs] Publication timeMs
             * @property {plaza.v1.Message.$Properties|null} [message] Publication message
             * @property {plaza.v1.Notification.$Properties|null} [notification] Publication notification
             * @property {"message"|"notification"} [body] Publication body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Publication.
             * @memberof plaza.v1
             * @interface IPublication
             * @augments plaza.v1.Publication.$Properties
             * @deprecated Use plaza.v1.Publication.$Properties instead.
             */

            /**
             * Narrowed shape of a Publication.
             * @typedef {{
             *   seq?: number|null;
             *   timeMs?: number|null;
             *   message?: plaza.v1.Message.$Shape|null;
             *   notification?: plaza.v1.Notification.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; message?: null; notification?: null }|{ body?: "message"; message: plaza.v1.Message.$Shape; notification?: null }|{ body?: "notification"; message?: null; notification: plaza.v1.Notification.$Shape })
             * )} plaza.v1.Publication.$Shape
             */

            /**
             * Constructs a new Publication.
             * @memberof plaza.v1
             * @classdesc Represents a Publication.
             * @constructor
             * @param {plaza.v1.Publication.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Publication = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Publication seq.
             * @member {number} seq
             * @memberof plaza.v1.Publication
             * @instance
             */
            Publication.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Publication timeMs.
             * @member {number} timeMs
             * @memberof plaza.v1.Publication
             * @instance
             */
            Publication.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Publication message.
             * @member {plaza.v1.Message.$Properties|null|undefined} message
             * @memberof plaza.v1.Publication
             * @instance
             */
            Publication.prototype.message = null;

            /**
             * Publication notification.
             * @member {plaza.v1.Notification.$Properties|null|undefined} notification
             * @memberof plaza.v1.Publication
             * @instance
             */
            Publication.prototype.notification = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Publication body.
             * @member {"message"|"notification"|undefined} body
             * @memberof plaza.v1.Publication
             * @instance
             */
            $Object.defineProperty(Publication.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["message", "notification"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Decodes a Publication message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Publication
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Publication & plaza.v1.Publication.$Shape} Publication
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Publication.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Publication();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeMs = value;
                            else
                                delete message.timeMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.message = $root.plaza.v1.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                            message.body = "message";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.notification = $root.plaza.v1.Notification.decode(reader, reader.size(), $undefined, _depth + 1, message.notification);
                            message.body = "notification";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Publication;
        })();

        v1.RoomBatch = (function() {

            /**
             * Properties of a RoomBatch.
             * @typedef {Object} plaza.v1.RoomBatch.$Properties
             * @property {number|null} [roomId] RoomBatch roomId
             * @property {number|null} [epoch] RoomBatch epoch
             * @property {number|null} [firstSeq] RoomBatch firstSeq
             * @property {number|null} [lastSeq] RoomBatch lastSeq
             * @property {Array.<plaza.v1.Publication.$Properties>|null} [publications] RoomBatch publications
             * @property {Array.<plaza.v1.Notification.$Properties>|null} [notices] RoomBatch notices
             * @property {boolean|null} [filtered] RoomBatch filtered
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomBatch.
             * @memberof plaza.v1
             * @interface IRoomBatch
             * @augments plaza.v1.RoomBatch.$Properties
             * @deprecated Use plaza.v1.RoomBatch.$Properties instead.
             */

            /**
             * Shape of a RoomBatch.
             * @typedef {{
             *   roomId?: number|null;
             *   epoch?: number|null;
             *   firstSeq?: number|null;
             *   lastSeq?: number|null;
             *   publications?: Array.<plaza.v1.Publication.$Shape>|null;
             *   notices?: Array.<plaza.v1.Notification.$Shape>|null;
             *   filtered?: boolean|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} plaza.v1.RoomBatch.$Shape
             */

            /**
             * Constructs a new RoomBatch.
             * @memberof plaza.v1
             * @classdesc Represents a RoomBatch.
             * @constructor
             * @param {plaza.v1.RoomBatch.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomBatch = function (properties) {
                this.publications = [];
                this.notices = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomBatch roomId.
             * @member {number} roomId
             * @memberof plaza.v1.RoomBatch
             * @instance
             */
            RoomBatch.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RoomBatch epoch.
             * @member {number} epoch
             * @memberof plaza.v1.RoomBatch
             * @instance
             */
            RoomBatch.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RoomBatch firstSeq.
             * @member {number} firstSeq
             * @memberof plaza.v1.RoomBatch
             * @instance
             */
            RoomBatch.prototype.firstSeq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RoomBatch lastSeq.
             * @member {number} lastSeq
             * @memberof plaza.v1.RoomBatch
             * @instance
             */
            RoomBatch.prototype.lastSeq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RoomBatch publications.
             * @member {Array.<plaza.v1.Publication.$Properties>} publications
             * @memberof plaza.v1.RoomBatch
             * @instance
             */
            RoomBatch.prototype.publications = $util.emptyArray;

            /**
             * RoomBatch notices.
             * @member {Array.<plaza.v1.Notification.$Properties>} notices
             * @memberof plaza.v1.RoomBatch
             * @instance
             */
            RoomBatch.prototype.notices = $util.emptyArray;

            /**
             * RoomBatch filtered.
             * @member {boolean} filtered
             * @memberof plaza.v1.RoomBatch
             * @instance
             */
            RoomBatch.prototype.filtered = false;

            /**
             * Decodes a RoomBatch message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.RoomBatch
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.RoomBatch & plaza.v1.RoomBatch.$Shape} RoomBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomBatch.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.RoomBatch();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.firstSeq = value;
                            else
                                delete message.firstSeq;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastSeq = value;
                            else
                                delete message.lastSeq;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.publications && message.publications.length))
                                message.publications = [];
                            message.publications.push($root.plaza.v1.Publication.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.notices && message.notices.length))
                                message.notices = [];
                            message.notices.push($root.plaza.v1.Notification.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.filtered = value;
                            else
                                delete message.filtered;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomBatch;
        })();

        v1.Broadcast = (function() {

            /**
             * Properties of a Broadcast.
             * @typedef {Object} plaza.v1.Broadcast.$Properties
             * @property {number|null} [timeMs] Broadcast timeMs
             * @property {plaza.v1.Message.$Properties|null} [message] Broadcast message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Broadcast.
             * @memberof plaza.v1
             * @interface IBroadcast
             * @augments plaza.v1.Broadcast.$Properties
             * @deprecated Use plaza.v1.Broadcast.$Properties instead.
             */

            /**
             * Shape of a Broadcast.
             * @typedef {plaza.v1.Broadcast.$Properties} plaza.v1.Broadcast.$Shape
             */

            /**
             * Constructs a new Broadcast.
             * @memberof plaza.v1
             * @classdesc Represents a Broadcast.
             * @constructor
             * @param {plaza.v1.Broadcast.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Broadcast = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Broadcast timeMs.
             * @member {number} timeMs
             * @memberof plaza.v1.Broadcast
             * @instance
             */
            Broadcast.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Broadcast message.
             * @member {plaza.v1.Message.$Properties|null|undefined} message
             * @memberof plaza.v1.Broadcast
             * @instance
             */
            Broadcast.prototype.message = null;

            /**
             * Decodes a Broadcast message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Broadcast
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Broadcast & plaza.v1.Broadcast.$Shape} Broadcast
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Broadcast.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Broadcast();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeMs = value;
                            else
                                delete message.timeMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.message = $root.plaza.v1.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Broadcast;
        })();

        v1.RoomPosition = (function() {

            /**
             * Properties of a RoomPosition.
             * @typedef {Object} plaza.v1.RoomPosition.$Properties
             * @property {number|null} [roomId] RoomPosition roomId
             * @property {plaza.v1.Position.$Properties|null} [position] RoomPosition position
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomPosition.
             * @memberof plaza.v1
             * @interface IRoomPosition
             * @augments plaza.v1.RoomPosition.$Properties
             * @deprecated Use plaza.v1.RoomPosition.$Properties instead.
             */

            /**
             * Shape of a RoomPosition.
             * @typedef {plaza.v1.RoomPosition.$Properties} plaza.v1.RoomPosition.$Shape
             */

            /**
             * Constructs a new RoomPosition.
             * @memberof plaza.v1
             * @classdesc Represents a RoomPosition.
             * @constructor
             * @param {plaza.v1.RoomPosition.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomPosition = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomPosition roomId.
             * @member {number} roomId
             * @memberof plaza.v1.RoomPosition
             * @instance
             */
            RoomPosition.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RoomPosition position.
             * @member {plaza.v1.Position.$Properties|null|undefined} position
             * @memberof plaza.v1.RoomPosition
             * @instance
             */
            RoomPosition.prototype.position = null;

            /**
             * Decodes a RoomPosition message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.RoomPosition
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.RoomPosition & plaza.v1.RoomPosition.$Shape} RoomPosition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomPosition.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.RoomPosition();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.position = $root.plaza.v1.Position.decode(reader, reader.size(), $undefined, _depth + 1, message.position);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomPosition;
        })();

        v1.Recover = (function() {

            /**
             * Properties of a Recover.
             * @typedef {Object} plaza.v1.Recover.$Properties
             * @property {number|null} [roomId] Recover roomId
             * @property {plaza.v1.Position.$Properties|null} [after] Recover after
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Recover.
             * @memberof plaza.v1
             * @interface IRecover
             * @augments plaza.v1.Recover.$Properties
             * @deprecated Use plaza.v1.Recover.$Properties instead.
             */

            /**
             * Shape of a Recover.
             * @typedef {plaza.v1.Recover.$Properties} plaza.v1.Recover.$Shape
             */

            /**
             * Constructs a new Recover.
             * @memberof plaza.v1
             * @classdesc Represents a Recover.
             * @constructor
             * @param {plaza.v1.Recover.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Recover = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Recover roomId.
             * @member {number} roomId
             * @memberof plaza.v1.Recover
             * @instance
             */
            Recover.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Recover after.
             * @member {plaza.v1.Position.$Properties|null|undefined} after
             * @memberof plaza.v1.Recover
             * @instance
             */
            Recover.prototype.after = null;

            /**
             * Encodes the specified Recover message. Does not implicitly {@link plaza.v1.Recover.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.Recover
             * @static
             * @param {plaza.v1.Recover.$Properties} message Recover message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Recover.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    $root.plaza.v1.Position.encode(message.after, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return Recover;
        })();

        v1.Recovery = (function() {

            /**
             * Properties of a Recovery.
             * @typedef {Object} plaza.v1.Recovery.$Properties
             * @property {number|null} [roomId] Recovery roomId
             * @property {boolean|null} [recovered] Recovery recovered
             * @property {Array.<plaza.v1.RoomBatch.$Properties>|null} [batches] Recovery batches
             * @property {plaza.v1.Position.$Properties|null} [position] Recovery position
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Recovery.
             * @memberof plaza.v1
             * @interface IRecovery
             * @augments plaza.v1.Recovery.$Properties
             * @deprecated Use plaza.v1.Recovery.$Properties instead.
             */

            /**
             * Shape of a Recovery.
             * @typedef {{
             *   roomId?: number|null;
             *   recovered?: boolean|null;
             *   batches?: Array.<plaza.v1.RoomBatch.$Shape>|null;
             *   position?: plaza.v1.Position.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} plaza.v1.Recovery.$Shape
             */

            /**
             * Constructs a new Recovery.
             * @memberof plaza.v1
             * @classdesc Represents a Recovery.
             * @constructor
             * @param {plaza.v1.Recovery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Recovery = function (properties) {
                this.batches = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Recovery roomId.
             * @member {number} roomId
             * @memberof plaza.v1.Recovery
             * @instance
             */
            Recovery.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Recovery recovered.
             * @member {boolean} recovered
             * @memberof plaza.v1.Recovery
             * @instance
             */
            Recovery.prototype.recovered = false;

            /**
             * Recovery batches.
             * @member {Array.<plaza.v1.RoomBatch.$Properties>} batches
             * @memberof plaza.v1.Recovery
             * @instance
             */
            Recovery.prototype.batches = $util.emptyArray;

            /**
             * Recovery position.
             * @member {plaza.v1.Position.$Properties|null|undefined} position
             * @memberof plaza.v1.Recovery
             * @instance
             */
            Recovery.prototype.position = null;

            /**
             * Decodes a Recovery message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Recovery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Recovery & plaza.v1.Recovery.$Shape} Recovery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Recovery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Recovery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.recovered = value;
                            else
                                delete message.recovered;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.batches && message.batches.length))
                                message.batches = [];
                            message.batches.push($root.plaza.v1.RoomBatch.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.position = $root.plaza.v1.Position.decode(reader, reader.size(), $undefined, _depth + 1, message.position);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Recovery;
        })();

        v1.ContinuityLost = (function() {

            /**
             * Properties of a ContinuityLost.
             * @typedef {Object} plaza.v1.ContinuityLost.$Properties
             * @property {number|null} [roomId] ContinuityLost roomId
             * @property {plaza.v1.Position.$Properties|null} [position] ContinuityLost position
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ContinuityLost.
             * @memberof plaza.v1
             * @interface IContinuityLost
             * @augments plaza.v1.ContinuityLost.$Properties
             * @deprecated Use plaza.v1.ContinuityLost.$Properties instead.
             */

            /**
             * Shape of a ContinuityLost.
             * @typedef {plaza.v1.ContinuityLost.$Properties} plaza.v1.ContinuityLost.$Shape
             */

            /**
             * Constructs a new ContinuityLost.
             * @memberof plaza.v1
             * @classdesc Represents a ContinuityLost.
             * @constructor
             * @param {plaza.v1.ContinuityLost.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ContinuityLost = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ContinuityLost roomId.
             * @member {number} roomId
             * @memberof plaza.v1.ContinuityLost
             * @instance
             */
            ContinuityLost.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ContinuityLost position.
             * @member {plaza.v1.Position.$Properties|null|undefined} position
             * @memberof plaza.v1.ContinuityLost
             * @instance
             */
            ContinuityLost.prototype.position = null;

            /**
             * Decodes a ContinuityLost message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.ContinuityLost
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.ContinuityLost & plaza.v1.ContinuityLost.$Shape} ContinuityLost
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ContinuityLost.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.ContinuityLost();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.position = $root.plaza.v1.Position.decode(reader, reader.size(), $undefined, _depth + 1, message.position);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ContinuityLost;
        })();

        v1.RecallMessage = (function() {

            /**
             * Properties of a RecallMessage.
             * @typedef {Object} plaza.v1.RecallMessage.$Properties
             * @property {number|null} [roomId] RecallMessage roomId
             * @property {number|null} [seq] RecallMessage seq
             * @property {string|null} [clientMessageId] RecallMessage clientMessageId
             * @property {plaza.v1.NotificationOptions.$Properties|null} [notification] RecallMessage notification
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RecallMessage.
             * @memberof plaza.v1
             * @interface IRecallMessage
             * @augments plaza.v1.RecallMessage.$Properties
             * @deprecated Use plaza.v1.RecallMessage.$Properties instead.
             */

            /**
             * Shape of a RecallMessage.
             * @typedef {plaza.v1.RecallMessage.$Properties} plaza.v1.RecallMessage.$Shape
             */

            /**
             * Constructs a new RecallMessage.
             * @memberof plaza.v1
             * @classdesc Represents a RecallMessage.
             * @constructor
             * @param {plaza.v1.RecallMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RecallMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RecallMessage roomId.
             * @member {number} roomId
             * @memberof plaza.v1.RecallMessage
             * @instance
             */
            RecallMessage.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RecallMessage seq.
             * @member {number} seq
             * @memberof plaza.v1.RecallMessage
             * @instance
             */
            RecallMessage.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RecallMessage clientMessageId.
             * @member {string} clientMessageId
             * @memberof plaza.v1.RecallMessage
             * @instance
             */
            RecallMessage.prototype.clientMessageId = "";

            /**
             * RecallMessage notification.
             * @member {plaza.v1.NotificationOptions.$Properties|null|undefined} notification
             * @memberof plaza.v1.RecallMessage
             * @instance
             */
            RecallMessage.prototype.notification = null;

            /**
             * Encodes the specified RecallMessage message. Does not implicitly {@link plaza.v1.RecallMessage.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.RecallMessage
             * @static
             * @param {plaza.v1.RecallMessage.$Properties} message RecallMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RecallMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId") && message.clientMessageId !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.clientMessageId);
                if (message.notification != null && $Object.hasOwnProperty.call(message, "notification"))
                    $root.plaza.v1.NotificationOptions.encode(message.notification, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return RecallMessage;
        })();

        v1.RecalledMessage = (function() {

            /**
             * Properties of a RecalledMessage.
             * @typedef {Object} plaza.v1.RecalledMessage.$Properties
             * @property {number|null} [roomId] RecalledMessage roomId
             * @property {plaza.v1.MessageReference.$Properties|null} [message] RecalledMessage message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RecalledMessage.
             * @memberof plaza.v1
             * @interface IRecalledMessage
             * @augments plaza.v1.RecalledMessage.$Properties
             * @deprecated Use plaza.v1.RecalledMessage.$Properties instead.
             */

            /**
             * Shape of a RecalledMessage.
             * @typedef {plaza.v1.RecalledMessage.$Properties} plaza.v1.RecalledMessage.$Shape
             */

            /**
             * Constructs a new RecalledMessage.
             * @memberof plaza.v1
             * @classdesc Represents a RecalledMessage.
             * @constructor
             * @param {plaza.v1.RecalledMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RecalledMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RecalledMessage roomId.
             * @member {number} roomId
             * @memberof plaza.v1.RecalledMessage
             * @instance
             */
            RecalledMessage.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RecalledMessage message.
             * @member {plaza.v1.MessageReference.$Properties|null|undefined} message
             * @memberof plaza.v1.RecalledMessage
             * @instance
             */
            RecalledMessage.prototype.message = null;

            /**
             * Decodes a RecalledMessage message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.RecalledMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.RecalledMessage & plaza.v1.RecalledMessage.$Shape} RecalledMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RecalledMessage.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.RecalledMessage();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.message = $root.plaza.v1.MessageReference.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RecalledMessage;
        })();

        v1.PinMessage = (function() {

            /**
             * Properties of a PinMessage.
             * @typedef {Object} plaza.v1.PinMessage.$Properties
             * @property {number|null} [roomId] PinMessage roomId
             * @property {number|null} [seq] PinMessage seq
             * @property {plaza.v1.NotificationOptions.$Properties|null} [notification] PinMessage notification
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PinMessage.
             * @memberof plaza.v1
             * @interface IPinMessage
             * @augments plaza.v1.PinMessage.$Properties
             * @deprecated Use plaza.v1.PinMessage.$Properties instead.
             */

            /**
             * Shape of a PinMessage.
             * @typedef {plaza.v1.PinMessage.$Properties} plaza.v1.PinMessage.$Shape
             */

            /**
             * Constructs a new PinMessage.
             * @memberof plaza.v1
             * @classdesc Represents a PinMessage.
             * @constructor
             * @param {plaza.v1.PinMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PinMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PinMessage roomId.
             * @member {number} roomId
             * @memberof plaza.v1.PinMessage
             * @instance
             */
            PinMessage.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PinMessage seq.
             * @member {number} seq
             * @memberof plaza.v1.PinMessage
             * @instance
             */
            PinMessage.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PinMessage notification.
             * @member {plaza.v1.NotificationOptions.$Properties|null|undefined} notification
             * @memberof plaza.v1.PinMessage
             * @instance
             */
            PinMessage.prototype.notification = null;

            /**
             * Encodes the specified PinMessage message. Does not implicitly {@link plaza.v1.PinMessage.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.PinMessage
             * @static
             * @param {plaza.v1.PinMessage.$Properties} message PinMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PinMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                if (message.notification != null && $Object.hasOwnProperty.call(message, "notification"))
                    $root.plaza.v1.NotificationOptions.encode(message.notification, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return PinMessage;
        })();

        v1.UnpinMessage = (function() {

            /**
             * Properties of an UnpinMessage.
             * @typedef {Object} plaza.v1.UnpinMessage.$Properties
             * @property {number|null} [roomId] UnpinMessage roomId
             * @property {plaza.v1.NotificationOptions.$Properties|null} [notification] UnpinMessage notification
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UnpinMessage.
             * @memberof plaza.v1
             * @interface IUnpinMessage
             * @augments plaza.v1.UnpinMessage.$Properties
             * @deprecated Use plaza.v1.UnpinMessage.$Properties instead.
             */

            /**
             * Shape of an UnpinMessage.
             * @typedef {plaza.v1.UnpinMessage.$Properties} plaza.v1.UnpinMessage.$Shape
             */

            /**
             * Constructs a new UnpinMessage.
             * @memberof plaza.v1
             * @classdesc Represents an UnpinMessage.
             * @constructor
             * @param {plaza.v1.UnpinMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UnpinMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UnpinMessage roomId.
             * @member {number} roomId
             * @memberof plaza.v1.UnpinMessage
             * @instance
             */
            UnpinMessage.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * UnpinMessage notification.
             * @member {plaza.v1.NotificationOptions.$Properties|null|undefined} notification
             * @memberof plaza.v1.UnpinMessage
             * @instance
             */
            UnpinMessage.prototype.notification = null;

            /**
             * Encodes the specified UnpinMessage message. Does not implicitly {@link plaza.v1.UnpinMessage.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.UnpinMessage
             * @static
             * @param {plaza.v1.UnpinMessage.$Properties} message UnpinMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UnpinMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.notification != null && $Object.hasOwnProperty.call(message, "notification"))
                    $root.plaza.v1.NotificationOptions.encode(message.notification, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return UnpinMessage;
        })();

        v1.QueueElement = (function() {

            /**
             * Properties of a QueueElement.
             * @typedef {Object} plaza.v1.QueueElement.$Properties
             * @property {string|null} [key] QueueElement key
             * @property {string|null} [value] QueueElement value
             * @property {string|null} [owner] QueueElement owner
             * @property {string|null} [ownerNick] QueueElement ownerNick
             * @property {boolean|null} [transient] QueueElement transient
             * @property {number|null} [createdAtMs] QueueElement createdAtMs
             * @property {number|null} [updatedAtMs] QueueElement updatedAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a QueueElement.
             * @memberof plaza.v1
             * @interface IQueueElement
             * @augments plaza.v1.QueueElement.$Properties
             * @deprecated Use plaza.v1.QueueElement.$Properties instead.
             */

            /**
             * Shape of a QueueElement.
             * @typedef {plaza.v1.QueueElement.$Properties} plaza.v1.QueueElement.$Shape
             */

            /**
             * Constructs a new QueueElement.
             * @memberof plaza.v1
             * @classdesc Represents a QueueElement.
             * @constructor
             * @param {plaza.v1.QueueElement.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const QueueElement = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * QueueElement key.
             * @member {string} key
             * @memberof plaza.v1.QueueElement
             * @instance
             */
            QueueElement.prototype.key = "";

            /**
             * QueueElement value.
             * @member {string} value
             * @memberof plaza.v1.QueueElement
             * @instance
             */
            QueueElement.prototype.value = "";

            /**
             * QueueElement owner.
             * @member {string} owner
             * @memberof plaza.v1.QueueElement
             * @instance
             */
            QueueElement.prototype.owner = "";

            /**
             * QueueElement ownerNick.
             * @member {string} ownerNick
             * @memberof plaza.v1.QueueElement
             * @instance
             */
            QueueElement.prototype.ownerNick = "";

            /**
             * QueueElement transient.
             * @member {boolean} transient
             * @memberof plaza.v1.QueueElement
             * @instance
             */
            QueueElement.prototype.transient = false;

            /**
             * QueueElement createdAtMs.
             * @member {number} createdAtMs
             * @memberof plaza.v1.QueueElement
             * @instance
             */
            QueueElement.prototype.createdAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * QueueElement updatedAtMs.
             * @member {number} updatedAtMs
             * @memberof plaza.v1.QueueElement
             * @instance
             */
            QueueElement.prototype.updatedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Decodes a QueueElement message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.QueueElement
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.QueueElement & plaza.v1.QueueElement.$Shape} QueueElement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            QueueElement.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.QueueElement();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.owner = value;
                            else
                                delete message.owner;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.ownerNick = value;
                            else
                                delete message.ownerNick;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.transient = value;
                            else
                                delete message.transient;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.createdAtMs = value;
                            else
                                delete message.createdAtMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.updatedAtMs = value;
                            else
                                delete message.updatedAtMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return QueueElement;
        })();

        v1.InitQueue = (function() {

            /**
             * Properties of an InitQueue.
             * @typedef {Object} plaza.v1.InitQueue.$Properties
             * @property {number|null} [roomId] InitQueue roomId
             * @property {number|null} [sizeLimit] InitQueue sizeLimit
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an InitQueue.
             * @memberof plaza.v1
             * @interface IInitQueue
             * @augments plaza.v1.InitQueue.$Properties
             * @deprecated Use plaza.v1.InitQueue.$Properties instead.
             */

            /**
             * Shape of an InitQueue.
             * @typedef {plaza.v1.InitQueue.$Properties} plaza.v1.InitQueue.$Shape
             */

            /**
             * Constructs a new InitQueue.
             * @memberof plaza.v1
             * @classdesc Represents an InitQueue.
             * @constructor
             * @param {plaza.v1.InitQueue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const InitQueue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * InitQueue roomId.
             * @member {number} roomId
             * @memberof plaza.v1.InitQueue
             * @instance
             */
            InitQueue.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * InitQueue sizeLimit.
             * @member {number} sizeLimit
             * @memberof plaza.v1.InitQueue
             * @instance
             */
            InitQueue.prototype.sizeLimit = 0;

            /**
             * Encodes the specified InitQueue message. Does not implicitly {@link plaza.v1.InitQueue.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.InitQueue
             * @static
             * @param {plaza.v1.InitQueue.$Properties} message InitQueue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            InitQueue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.sizeLimit != null && $Object.hasOwnProperty.call(message, "sizeLimit") && message.sizeLimit !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.sizeLimit);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return InitQueue;
        })();

        v1.Queue = (function() {

            /**
             * Properties of a Queue.
             * @typedef {Object} plaza.v1.Queue.$Properties
             * @property {number|null} [roomId] Queue roomId
             * @property {number|null} [sizeLimit] Queue sizeLimit
             * @property {number|null} [size] Queue size
             * @property {Array.<plaza.v1.QueueElement.$Properties>|null} [elements] Queue elements
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Queue.
             * @memberof plaza.v1
             * @interface IQueue
             * @augments plaza.v1.Queue.$Properties
             * @deprecated Use plaza.v1.Queue.$Properties instead.
             */

            /**
             * Shape of a Queue.
             * @typedef {plaza.v1.Queue.$Properties} plaza.v1.Queue.$Shape
             */

            /**
             * Constructs a new Queue.
             * @memberof plaza.v1
             * @classdesc Represents a Queue.
             * @constructor
             * @param {plaza.v1.Queue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Queue = function (properties) {
                this.elements = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Queue roomId.
             * @member {number} roomId
             * @memberof plaza.v1.Queue
             * @instance
             */
            Queue.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Queue sizeLimit.
             * @member {number} sizeLimit
             * @memberof plaza.v1.Queue
             * @instance
             */
            Queue.prototype.sizeLimit = 0;

            /**
             * Queue size.
             * @member {number} size
             * @memberof plaza.v1.Queue
             * @instance
             */
            Queue.prototype.size = 0;

            /**
             * Queue elements.
             * @member {Array.<plaza.v1.QueueElement.$Properties>} elements
             * @memberof plaza.v1.Queue
             * @instance
             */
            Queue.prototype.elements = $util.emptyArray;

            /**
             * Decodes a Queue message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.Queue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.Queue & plaza.v1.Queue.$Shape} Queue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Queue.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.Queue();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sizeLimit = value;
                            else
                                delete message.sizeLimit;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.size = value;
                            else
                                delete message.size;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.elements && message.elements.length))
                                message.elements = [];
                            message.elements.push($root.plaza.v1.QueueElement.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Queue;
        })();

        v1.OfferQueue = (function() {

            /**
             * Properties of an OfferQueue.
             * @typedef {Object} plaza.v1.OfferQueue.$Properties
             * @property {number|null} [roomId] OfferQueue roomId
             * @property {Array.<plaza.v1.QueueOffer.$Properties>|null} [offers] OfferQueue offers
             * @property {plaza.v1.NotificationOptions.$Properties|null} [notification] OfferQueue notification
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OfferQueue.
             * @memberof plaza.v1
             * @interface IOfferQueue
             * @augments plaza.v1.OfferQueue.$Properties
             * @deprecated Use plaza.v1.OfferQueue.$Properties instead.
             */

            /**
             * Shape of an OfferQueue.
             * @typedef {plaza.v1.OfferQueue.$Properties} plaza.v1.OfferQueue.$Shape
             */

            /**
             * Constructs a new OfferQueue.
             * @memberof plaza.v1
             * @classdesc Represents an OfferQueue.
             * @constructor
             * @param {plaza.v1.OfferQueue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OfferQueue = function (properties) {
                this.offers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OfferQueue roomId.
             * @member {number} roomId
             * @memberof plaza.v1.OfferQueue
             * @instance
             */
            OfferQueue.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * OfferQueue offers.
             * @member {Array.<plaza.v1.QueueOffer.$Properties>} offers
             * @memberof plaza.v1.OfferQueue
             * @instance
             */
            OfferQueue.prototype.offers = $util.emptyArray;

            /**
             * OfferQueue notification.
             * @member {plaza.v1.NotificationOptions.$Properties|null|undefined} notification
             * @memberof plaza.v1.OfferQueue
             * @instance
             */
            OfferQueue.prototype.notification = null;

            /**
             * Encodes the specified OfferQueue message. Does not implicitly {@link plaza.v1.OfferQueue.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.OfferQueue
             * @static
             * @param {plaza.v1.OfferQueue.$Properties} message OfferQueue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OfferQueue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.offers != null && message.offers.length)
                    for (let i = 0; i < message.offers.length; ++i)
                        $root.plaza.v1.QueueOffer.encode(message.offers[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.notification != null && $Object.hasOwnProperty.call(message, "notification"))
                    $root.plaza.v1.NotificationOptions.encode(message.notification, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return OfferQueue;
        })();

        v1.QueueOffer = (function() {

            /**
             * Properties of a QueueOffer.
             * @typedef {Object} plaza.v1.QueueOffer.$Properties
             * @property {string|null} [key] QueueOffer key
             * @property {string|null} [value] QueueOffer value
             * @property {boolean|null} [transient] QueueOffer transient
             * @property {string|null} [owner] QueueOffer owner
             * @property {plaza.v1.QueueOfferPolicy|null} [policy] QueueOffer policy
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a QueueOffer.
             * @memberof plaza.v1
             * @interface IQueueOffer
             * @augments plaza.v1.QueueOffer.$Properties
             * @deprecated Use plaza.v1.QueueOffer.$Properties instead.
             */

            /**
             * Shape of a QueueOffer.
             * @typedef {plaza.v1.QueueOffer.$Properties} plaza.v1.QueueOffer.$Shape
             */

            /**
             * Constructs a new QueueOffer.
             * @memberof plaza.v1
             * @classdesc Represents a QueueOffer.
             * @constructor
             * @param {plaza.v1.QueueOffer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const QueueOffer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * QueueOffer key.
             * @member {string} key
             * @memberof plaza.v1.QueueOffer
             * @instance
             */
            QueueOffer.prototype.key = "";

            /**
             * QueueOffer value.
             * @member {string} value
             * @memberof plaza.v1.QueueOffer
             * @instance
             */
            QueueOffer.prototype.value = "";

            /**
             * QueueOffer transient.
             * @member {boolean} transient
             * @memberof plaza.v1.QueueOffer
             * @instance
             */
            QueueOffer.prototype.transient = false;

            /**
             * QueueOffer owner.
             * @member {string} owner
             * @memberof plaza.v1.QueueOffer
             * @instance
             */
            QueueOffer.prototype.owner = "";

            /**
             * QueueOffer policy.
             * @member {plaza.v1.QueueOfferPolicy} policy
             * @memberof plaza.v1.QueueOffer
             * @instance
             */
            QueueOffer.prototype.policy = 0;

            /**
             * Encodes the specified QueueOffer message. Does not implicitly {@link plaza.v1.QueueOffer.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.QueueOffer
             * @static
             * @param {plaza.v1.QueueOffer.$Properties} message QueueOffer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            QueueOffer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.key);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.value);
                if (message.transient != null && $Object.hasOwnProperty.call(message, "transient") && message.transient !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.transient);
                if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.owner);
                if (message.policy != null && $Object.hasOwnProperty.call(message, "policy") && message.policy !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.policy);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return QueueOffer;
        })();

        /**
         * QueueOfferPolicy enum.
         * @name plaza.v1.QueueOfferPolicy
         * @enum {number}
         * @property {number} ADD_OR_UPDATE=0 ADD_OR_UPDATE value
         * @property {number} ONLY_ADD=1 ONLY_ADD value
         * @property {number} ONLY_UPDATE=2 ONLY_UPDATE value
         */
        v1.QueueOfferPolicy = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ADD_OR_UPDATE"] = 0;
            values[valuesById[1] = "ONLY_ADD"] = 1;
            values[valuesById[2] = "ONLY_UPDATE"] = 2;
            return values;
        })();

        v1.QueueOffered = (function() {

            /**
             * Properties of a QueueOffered.
             * @typedef {Object} plaza.v1.QueueOffered.$Properties
             * @property {number|null} [roomId] QueueOffered roomId
             * @property {number|null} [sizeLimit] QueueOffered sizeLimit
             * @property {number|null} [size] QueueOffered size
             * @property {Array.<string>|null} [addedKeys] QueueOffered addedKeys
             * @property {Array.<string>|null} [updatedKeys] QueueOffered updatedKeys
             * @property {Array.<plaza.v1.QueueFailure.$Properties>|null} [failed] QueueOffered failed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a QueueOffered.
             * @memberof plaza.v1
             * @interface IQueueOffered
             * @augments plaza.v1.QueueOffered.$Properties
             * @deprecated Use plaza.v1.QueueOffered.$Properties instead.
             */

            /**
             * Shape of a QueueOffered.
             * @typedef {plaza.v1.QueueOffered.$Properties} plaza.v1.QueueOffered.$Shape
             */

            /**
             * Constructs a new QueueOffered.
             * @memberof plaza.v1
             * @classdesc Represents a QueueOffered.
             * @constructor
             * @param {plaza.v1.QueueOffered.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const QueueOffered = function (properties) {
                this.addedKeys = [];
                this.updatedKeys = [];
                this.failed = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * QueueOffered roomId.
             * @member {number} roomId
             * @memberof plaza.v1.QueueOffered
             * @instance
             */
            QueueOffered.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * QueueOffered sizeLimit.
             * @member {number} sizeLimit
             * @memberof plaza.v1.QueueOffered
             * @instance
             */
            QueueOffered.prototype.sizeLimit = 0;

            /**
             * QueueOffered size.
             * @member {number} size
             * @memberof plaza.v1.QueueOffered
             * @instance
             */
            QueueOffered.prototype.size = 0;

            /**
             * QueueOffered addedKeys.
             * @member {Array.<string>} addedKeys
             * @memberof plaza.v1.QueueOffered
             * @instance
             */
            QueueOffered.prototype.addedKeys = $util.emptyArray;

            /**
             * QueueOffered updatedKeys.
             * @member {Array.<string>} updatedKeys
             * @memberof plaza.v1.QueueOffered
             * @instance
             */
            QueueOffered.prototype.updatedKeys = $util.emptyArray;

            /**
             * QueueOffered failed.
             * @member {Array.<plaza.v1.QueueFailure.$Properties>} failed
             * @memberof plaza.v1.QueueOffered
             * @instance
             */
            QueueOffered.prototype.failed = $util.emptyArray;

            /**
             * Decodes a QueueOffered message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.QueueOffered
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.QueueOffered & plaza.v1.QueueOffered.$Shape} QueueOffered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            QueueOffered.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.QueueOffered();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sizeLimit = value;
                            else
                                delete message.sizeLimit;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.size = value;
                            else
                                delete message.size;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.addedKeys && message.addedKeys.length))
                                message.addedKeys = [];
                            message.addedKeys.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.updatedKeys && message.updatedKeys.length))
                                message.updatedKeys = [];
                            message.updatedKeys.push(reader.stringVerify());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.failed && message.failed.length))
                                message.failed = [];
                            message.failed.push($root.plaza.v1.QueueFailure.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return QueueOffered;
        })();

        v1.QueueFailure = (function() {

            /**
             * Properties of a QueueFailure.
             * @typedef {Object} plaza.v1.QueueFailure.$Properties
             * @property {string|null} [key] QueueFailure key
             * @property {plaza.v1.Error.$Properties|null} [error] QueueFailure error
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a QueueFailure.
             * @memberof plaza.v1
             * @interface IQueueFailure
             * @augments plaza.v1.QueueFailure.$Properties
             * @deprecated Use plaza.v1.QueueFailure.$Properties instead.
             */

            /**
             * Shape of a QueueFailure.
             * @typedef {plaza.v1.QueueFailure.$Properties} plaza.v1.QueueFailure.$Shape
             */

            /**
             * Constructs a new QueueFailure.
             * @memberof plaza.v1
             * @classdesc Represents a QueueFailure.
             * @constructor
             * @param {plaza.v1.QueueFailure.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const QueueFailure = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * QueueFailure key.
             * @member {string} key
             * @memberof plaza.v1.QueueFailure
             * @instance
             */
            QueueFailure.prototype.key = "";

            /**
             * QueueFailure error.
             * @member {plaza.v1.Error.$Properties|null|undefined} error
             * @memberof plaza.v1.QueueFailure
             * @instance
             */
            QueueFailure.prototype.error = null;

            /**
             * Decodes a QueueFailure message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.QueueFailure
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.QueueFailure & plaza.v1.QueueFailure.$Shape} QueueFailure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            QueueFailure.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.QueueFailure();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.error = $root.plaza.v1.Error.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return QueueFailure;
        })();

        v1.PollQueue = (function() {

            /**
             * Properties of a PollQueue.
             * @typedef {Object} plaza.v1.PollQueue.$Properties
             * @property {number|null} [roomId] PollQueue roomId
             * @property {string|null} [key] PollQueue key
             * @property {plaza.v1.NotificationOptions.$Properties|null} [notification] PollQueue notification
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PollQueue.
             * @memberof plaza.v1
             * @interface IPollQueue
             * @augments plaza.v1.PollQueue.$Properties
             * @deprecated Use plaza.v1.PollQueue.$Properties instead.
             */

            /**
             * Shape of a PollQueue.
             * @typedef {plaza.v1.PollQueue.$Properties} plaza.v1.PollQueue.$Shape
             */

            /**
             * Constructs a new PollQueue.
             * @memberof plaza.v1
             * @classdesc Represents a PollQueue.
             * @constructor
             * @param {plaza.v1.PollQueue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PollQueue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PollQueue roomId.
             * @member {number} roomId
             * @memberof plaza.v1.PollQueue
             * @instance
             */
            PollQueue.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PollQueue key.
             * @member {string} key
             * @memberof plaza.v1.PollQueue
             * @instance
             */
            PollQueue.prototype.key = "";

            /**
             * PollQueue notification.
             * @member {plaza.v1.NotificationOptions.$Properties|null|undefined} notification
             * @memberof plaza.v1.PollQueue
             * @instance
             */
            PollQueue.prototype.notification = null;

            /**
             * Encodes the specified PollQueue message. Does not implicitly {@link plaza.v1.PollQueue.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.PollQueue
             * @static
             * @param {plaza.v1.PollQueue.$Properties} message PollQueue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PollQueue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.key);
                if (message.notification != null && $Object.hasOwnProperty.call(message, "notification"))
                    $root.plaza.v1.NotificationOptions.encode(message.notification, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return PollQueue;
        })();

        v1.QueuePolled = (function() {

            /**
             * Properties of a QueuePolled.
             * @typedef {Object} plaza.v1.QueuePolled.$Properties
             * @property {number|null} [roomId] QueuePolled roomId
             * @property {plaza.v1.QueueElement.$Properties|null} [element] QueuePolled element
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a QueuePolled.
             * @memberof plaza.v1
             * @interface IQueuePolled
             * @augments plaza.v1.QueuePolled.$Properties
             * @deprecated Use plaza.v1.QueuePolled.$Properties instead.
             */

            /**
             * Shape of a QueuePolled.
             * @typedef {plaza.v1.QueuePolled.$Properties} plaza.v1.QueuePolled.$Shape
             */

            /**
             * Constructs a new QueuePolled.
             * @memberof plaza.v1
             * @classdesc Represents a QueuePolled.
             * @constructor
             * @param {plaza.v1.QueuePolled.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const QueuePolled = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * QueuePolled roomId.
             * @member {number} roomId
             * @memberof plaza.v1.QueuePolled
             * @instance
             */
            QueuePolled.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * QueuePolled element.
             * @member {plaza.v1.QueueElement.$Properties|null|undefined} element
             * @memberof plaza.v1.QueuePolled
             * @instance
             */
            QueuePolled.prototype.element = null;

            /**
             * Decodes a QueuePolled message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.QueuePolled
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.QueuePolled & plaza.v1.QueuePolled.$Shape} QueuePolled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            QueuePolled.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.QueuePolled();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.element = $root.plaza.v1.QueueElement.decode(reader, reader.size(), $undefined, _depth + 1, message.element);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return QueuePolled;
        })();

        v1.ListQueue = (function() {

            /**
             * Properties of a ListQueue.
             * @typedef {Object} plaza.v1.ListQueue.$Properties
             * @property {number|null} [roomId] ListQueue roomId
             * @property {Array.<string>|null} [keys] ListQueue keys
             * @property {number|null} [limit] ListQueue limit
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListQueue.
             * @memberof plaza.v1
             * @interface IListQueue
             * @augments plaza.v1.ListQueue.$Properties
             * @deprecated Use plaza.v1.ListQueue.$Properties instead.
             */

            /**
             * Shape of a ListQueue.
             * @typedef {plaza.v1.ListQueue.$Properties} plaza.v1.ListQueue.$Shape
             */

            /**
             * Constructs a new ListQueue.
             * @memberof plaza.v1
             * @classdesc Represents a ListQueue.
             * @constructor
             * @param {plaza.v1.ListQueue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListQueue = function (properties) {
                this.keys = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListQueue roomId.
             * @member {number} roomId
             * @memberof plaza.v1.ListQueue
             * @instance
             */
            ListQueue.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ListQueue keys.
             * @member {Array.<string>} keys
             * @memberof plaza.v1.ListQueue
             * @instance
             */
            ListQueue.prototype.keys = $util.emptyArray;

            /**
             * ListQueue limit.
             * @member {number} limit
             * @memberof plaza.v1.ListQueue
             * @instance
             */
            ListQueue.prototype.limit = 0;

            /**
             * Encodes the specified ListQueue message. Does not implicitly {@link plaza.v1.ListQueue.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.ListQueue
             * @static
             * @param {plaza.v1.ListQueue.$Properties} message ListQueue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListQueue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.keys != null && message.keys.length)
                    for (let i = 0; i < message.keys.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.keys[i]);
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.limit);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return ListQueue;
        })();

        v1.UpdateQueue = (function() {

            /**
             * Properties of an UpdateQueue.
             * @typedef {Object} plaza.v1.UpdateQueue.$Properties
             * @property {number|null} [roomId] UpdateQueue roomId
             * @property {Array.<plaza.v1.QueueValue.$Properties>|null} [values] UpdateQueue values
             * @property {plaza.v1.NotificationOptions.$Properties|null} [notification] UpdateQueue notification
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UpdateQueue.
             * @memberof plaza.v1
             * @interface IUpdateQueue
             * @augments plaza.v1.UpdateQueue.$Properties
             * @deprecated Use plaza.v1.UpdateQueue.$Properties instead.
             */

            /**
             * Shape of an UpdateQueue.
             * @typedef {plaza.v1.UpdateQueue.$Properties} plaza.v1.UpdateQueue.$Shape
             */

            /**
             * Constructs a new UpdateQueue.
             * @memberof plaza.v1
             * @classdesc Represents an UpdateQueue.
             * @constructor
             * @param {plaza.v1.UpdateQueue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UpdateQueue = function (properties) {
                this.values = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UpdateQueue roomId.
             * @member {number} roomId
             * @memberof plaza.v1.UpdateQueue
             * @instance
             */
            UpdateQueue.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * UpdateQueue values.
             * @member {Array.<plaza.v1.QueueValue.$Properties>} values
             * @memberof plaza.v1.UpdateQueue
             * @instance
             */
            UpdateQueue.prototype.values = $util.emptyArray;

            /**
             * UpdateQueue notification.
             * @member {plaza.v1.NotificationOptions.$Properties|null|undefined} notification
             * @memberof plaza.v1.UpdateQueue
             * @instance
             */
            UpdateQueue.prototype.notification = null;

            /**
             * Encodes the specified UpdateQueue message. Does not implicitly {@link plaza.v1.UpdateQueue.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.UpdateQueue
             * @static
             * @param {plaza.v1.UpdateQueue.$Properties} message UpdateQueue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UpdateQueue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.values != null && message.values.length)
                    for (let i = 0; i < message.values.length; ++i)
                        $root.plaza.v1.QueueValue.encode(message.values[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.notification != null && $Object.hasOwnProperty.call(message, "notification"))
                    $root.plaza.v1.NotificationOptions.encode(message.notification, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return UpdateQueue;
        })();

        v1.QueueValue = (function() {

            /**
             * Properties of a QueueValue.
             * @typedef {Object} plaza.v1.QueueValue.$Properties
             * @property {string|null} [key] QueueValue key
             * @property {string|null} [value] QueueValue value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a QueueValue.
             * @memberof plaza.v1
             * @interface IQueueValue
             * @augments plaza.v1.QueueValue.$Properties
             * @deprecated Use plaza.v1.QueueValue.$Properties instead.
             */

            /**
             * Shape of a QueueValue.
             * @typedef {plaza.v1.QueueValue.$Properties} plaza.v1.QueueValue.$Shape
             */

            /**
             * Constructs a new QueueValue.
             * @memberof plaza.v1
             * @classdesc Represents a QueueValue.
             * @constructor
             * @param {plaza.v1.QueueValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const QueueValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * QueueValue key.
             * @member {string} key
             * @memberof plaza.v1.QueueValue
             * @instance
             */
            QueueValue.prototype.key = "";

            /**
             * QueueValue value.
             * @member {string} value
             * @memberof plaza.v1.QueueValue
             * @instance
             */
            QueueValue.prototype.value = "";

            /**
             * Encodes the specified QueueValue message. Does not implicitly {@link plaza.v1.QueueValue.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.QueueValue
             * @static
             * @param {plaza.v1.QueueValue.$Properties} message QueueValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            QueueValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.key);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return QueueValue;
        })();

        v1.QueueUpdated = (function() {

            /**
             * Properties of a QueueUpdated.
             * @typedef {Object} plaza.v1.QueueUpdated.$Properties
             * @property {number|null} [roomId] QueueUpdated roomId
             * @property {Array.<string>|null} [missingKeys] QueueUpdated missingKeys
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a QueueUpdated.
             * @memberof plaza.v1
             * @interface IQueueUpdated
             * @augments plaza.v1.QueueUpdated.$Properties
             * @deprecated Use plaza.v1.QueueUpdated.$Properties instead.
             */

            /**
             * Shape of a QueueUpdated.
             * @typedef {plaza.v1.QueueUpdated.$Properties} plaza.v1.QueueUpdated.$Shape
             */

            /**
             * Constructs a new QueueUpdated.
             * @memberof plaza.v1
             * @classdesc Represents a QueueUpdated.
             * @constructor
             * @param {plaza.v1.QueueUpdated.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const QueueUpdated = function (properties) {
                this.missingKeys = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * QueueUpdated roomId.
             * @member {number} roomId
             * @memberof plaza.v1.QueueUpdated
             * @instance
             */
            QueueUpdated.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * QueueUpdated missingKeys.
             * @member {Array.<string>} missingKeys
             * @memberof plaza.v1.QueueUpdated
             * @instance
             */
            QueueUpdated.prototype.missingKeys = $util.emptyArray;

            /**
             * Decodes a QueueUpdated message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.QueueUpdated
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.QueueUpdated & plaza.v1.QueueUpdated.$Shape} QueueUpdated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            QueueUpdated.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.QueueUpdated();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.missingKeys && message.missingKeys.length))
                                message.missingKeys = [];
                            message.missingKeys.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return QueueUpdated;
        })();

        v1.DropQueue = (function() {

            /**
             * Properties of a DropQueue.
             * @typedef {Object} plaza.v1.DropQueue.$Properties
             * @property {number|null} [roomId] DropQueue roomId
             * @property {plaza.v1.NotificationOptions.$Properties|null} [notification] DropQueue notification
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DropQueue.
             * @memberof plaza.v1
             * @interface IDropQueue
             * @augments plaza.v1.DropQueue.$Properties
             * @deprecated Use plaza.v1.DropQueue.$Properties instead.
             */

            /**
             * Shape of a DropQueue.
             * @typedef {plaza.v1.DropQueue.$Properties} plaza.v1.DropQueue.$Shape
             */

            /**
             * Constructs a new DropQueue.
             * @memberof plaza.v1
             * @classdesc Represents a DropQueue.
             * @constructor
             * @param {plaza.v1.DropQueue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DropQueue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DropQueue roomId.
             * @member {number} roomId
             * @memberof plaza.v1.DropQueue
             * @instance
             */
            DropQueue.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * DropQueue notification.
             * @member {plaza.v1.NotificationOptions.$Properties|null|undefined} notification
             * @memberof plaza.v1.DropQueue
             * @instance
             */
            DropQueue.prototype.notification = null;

            /**
             * Encodes the specified DropQueue message. Does not implicitly {@link plaza.v1.DropQueue.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.DropQueue
             * @static
             * @param {plaza.v1.DropQueue.$Properties} message DropQueue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DropQueue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.notification != null && $Object.hasOwnProperty.call(message, "notification"))
                    $root.plaza.v1.NotificationOptions.encode(message.notification, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return DropQueue;
        })();

        v1.QueryHistory = (function() {

            /**
             * Properties of a QueryHistory.
             * @typedef {Object} plaza.v1.QueryHistory.$Properties
             * @property {number|null} [roomId] QueryHistory roomId
             * @property {number|null} [timeMs] QueryHistory timeMs
             * @property {number|null} [seq] QueryHistory seq
             * @property {boolean|null} [ascending] QueryHistory ascending
             * @property {number|null} [limit] QueryHistory limit
             * @property {Array.<plaza.v1.MessageType>|null} [types] QueryHistory types
             * @property {Array.<string>|null} [tags] QueryHistory tags
             * @property {"timeMs"|"seq"} [anchor] QueryHistory anchor
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a QueryHistory.
             * @memberof plaza.v1
             * @interface IQueryHistory
             * @augments plaza.v1.QueryHistory.$Properties
             * @deprecated Use plaza.v1.QueryHistory.$Properties instead.
             */

            /**
             * Narrowed shape of a QueryHistory.
             * @typedef {{
             *   roomId?: number|null;
             *   timeMs?: number|null;
             *   seq?: number|null;
             *   ascending?: boolean|null;
             *   limit?: number|null;
             *   types?: Array.<plaza.v1.MessageType>|null;
             *   tags?: Array.<string>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ anchor?: undefined; timeMs?: null; seq?: null }|{ anchor?: "timeMs"; timeMs: number; seq?: null }|{ anchor?: "seq"; timeMs?: null; seq: number })
             * )} plaza.v1.QueryHistory.$Shape
             */

            /**
             * Constructs a new QueryHistory.
             * @memberof plaza.v1
             * @classdesc Represents a QueryHistory.
             * @constructor
             * @param {plaza.v1.QueryHistory.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const QueryHistory = function (properties) {
                this.types = [];
                this.tags = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * QueryHistory roomId.
             * @member {number} roomId
             * @memberof plaza.v1.QueryHistory
             * @instance
             */
            QueryHistory.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * QueryHistory timeMs.
             * @member {number|null|undefined} timeMs
             * @memberof plaza.v1.QueryHistory
             * @instance
             */
            QueryHistory.prototype.timeMs = null;

            /**
             * QueryHistory seq.
             * @member {number|null|undefined} seq
             * @memberof plaza.v1.QueryHistory
             * @instance
             */
            QueryHistory.prototype.seq = null;

            /**
             * QueryHistory ascending.
             * @member {boolean} ascending
             * @memberof plaza.v1.QueryHistory
             * @instance
             */
            QueryHistory.prototype.ascending = false;

            /**
             * QueryHistory limit.
             * @member {number} limit
             * @memberof plaza.v1.QueryHistory
             * @instance
             */
            QueryHistory.prototype.limit = 0;

            /**
             * QueryHistory types.
             * @member {Array.<plaza.v1.MessageType>} types
             * @memberof plaza.v1.QueryHistory
             * @instance
             */
            QueryHistory.prototype.types = $util.emptyArray;

            /**
             * QueryHistory tags.
             * @member {Array.<string>} tags
             * @memberof plaza.v1.QueryHistory
             * @instance
             */
            QueryHistory.prototype.tags = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * QueryHistory anchor.
             * @member {"timeMs"|"seq"|undefined} anchor
             * @memberof plaza.v1.QueryHistory
             * @instance
             */
            $Object.defineProperty(QueryHistory.prototype, "anchor", {
                get: $util.oneOfGetter($oneOfFields = ["timeMs", "seq"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified QueryHistory message. Does not implicitly {@link plaza.v1.QueryHistory.verify|verify} messages.
             * @function encode
             * @memberof plaza.v1.QueryHistory
             * @static
             * @param {plaza.v1.QueryHistory.$Properties} message QueryHistory message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            QueryHistory.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId") && (typeof message.roomId === "object" ? message.roomId.low || message.roomId.high : message.roomId !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.roomId);
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.timeMs);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.seq);
                if (message.ascending != null && $Object.hasOwnProperty.call(message, "ascending") && message.ascending !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.ascending);
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.limit);
                if (message.types != null && message.types.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).int32s(message.types);
                if (message.tags != null && message.tags.length)
                    for (let i = 0; i < message.tags.length; ++i)
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.tags[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            return QueryHistory;
        })();

        v1.HistoryPage = (function() {

            /**
             * Properties of a HistoryPage.
             * @typedef {Object} plaza.v1.HistoryPage.$Properties
             * @property {number|null} [roomId] HistoryPage roomId
             * @property {Array.<plaza.v1.Publication.$Properties>|null} [publications] HistoryPage publications
             * @property {boolean|null} [hasMore] HistoryPage hasMore
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HistoryPage.
             * @memberof plaza.v1
             * @interface IHistoryPage
             * @augments plaza.v1.HistoryPage.$Properties
             * @deprecated Use plaza.v1.HistoryPage.$Properties instead.
             */

            /**
             * Shape of a HistoryPage.
             * @typedef {{
             *   roomId?: number|null;
             *   publications?: Array.<plaza.v1.Publication.$Shape>|null;
             *   hasMore?: boolean|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} plaza.v1.HistoryPage.$Shape
             */

            /**
             * Constructs a new HistoryPage.
             * @memberof plaza.v1
             * @classdesc Represents a HistoryPage.
             * @constructor
             * @param {plaza.v1.HistoryPage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HistoryPage = function (properties) {
                this.publications = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HistoryPage roomId.
             * @member {number} roomId
             * @memberof plaza.v1.HistoryPage
             * @instance
             */
            HistoryPage.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * HistoryPage publications.
             * @member {Array.<plaza.v1.Publication.$Properties>} publications
             * @memberof plaza.v1.HistoryPage
             * @instance
             */
            HistoryPage.prototype.publications = $util.emptyArray;

            /**
             * HistoryPage hasMore.
             * @member {boolean} hasMore
             * @memberof plaza.v1.HistoryPage
             * @instance
             */
            HistoryPage.prototype.hasMore = false;

            /**
             * Decodes a HistoryPage message from the specified reader or buffer.
             * @function decode
             * @memberof plaza.v1.HistoryPage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {plaza.v1.HistoryPage & plaza.v1.HistoryPage.$Shape} HistoryPage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HistoryPage.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plaza.v1.HistoryPage();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.roomId = value;
                            else
                                delete message.roomId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.publications && message.publications.length))
                                message.publications = [];
                            message.publications.push($root.plaza.v1.Publication.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.hasMore = value;
                            else
                                delete message.hasMore;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HistoryPage;
        })();

        return v1;
    })();

    return plaza;
})();

export {
  $root as default
};
