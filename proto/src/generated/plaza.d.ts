import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace plaza. */
export namespace plaza {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of a ClientFrame.
         * @deprecated Use plaza.v1.ClientFrame.$Properties instead.
         */
        interface IClientFrame extends plaza.v1.ClientFrame.$Properties {
        }

        /** Represents a ClientFrame. */
        class ClientFrame {

            /**
             * Constructs a new ClientFrame.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.ClientFrame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClientFrame id. */
            id: number;

            /** ClientFrame connect. */
            connect?: (plaza.v1.Connect.$Properties|null);

            /** ClientFrame enterRoom. */
            enterRoom?: (plaza.v1.EnterRoom.$Properties|null);

            /** ClientFrame exitRoom. */
            exitRoom?: (plaza.v1.ExitRoom.$Properties|null);

            /** ClientFrame sendMessage. */
            sendMessage?: (plaza.v1.SendMessage.$Properties|null);

            /** ClientFrame queryHistory. */
            queryHistory?: (plaza.v1.QueryHistory.$Properties|null);

            /** ClientFrame getRoom. */
            getRoom?: (plaza.v1.GetRoom.$Properties|null);

            /** ClientFrame listMembers. */
            listMembers?: (plaza.v1.ListMembers.$Properties|null);

            /** ClientFrame getMembers. */
            getMembers?: (plaza.v1.GetMembers.$Properties|null);

            /** ClientFrame recover. */
            recover?: (plaza.v1.Recover.$Properties|null);

            /** ClientFrame ping. */
            ping?: (plaza.v1.Ping.$Properties|null);

            /** ClientFrame setMemberRole. */
            setMemberRole?: (plaza.v1.SetMemberRole.$Properties|null);

            /** ClientFrame setMemberBlocked. */
            setMemberBlocked?: (plaza.v1.SetMemberBlocked.$Properties|null);

            /** ClientFrame setMemberMuted. */
            setMemberMuted?: (plaza.v1.SetMemberMuted.$Properties|null);

            /** ClientFrame setMemberTemporaryMute. */
            setMemberTemporaryMute?: (plaza.v1.SetMemberTemporaryMute.$Properties|null);

            /** ClientFrame removeMember. */
            removeMember?: (plaza.v1.RemoveMember.$Properties|null);

            /** ClientFrame setRoomMuted. */
            setRoomMuted?: (plaza.v1.SetRoomMuted.$Properties|null);

            /** ClientFrame updateRoom. */
            updateRoom?: (plaza.v1.UpdateRoom.$Properties|null);

            /** ClientFrame updateSelf. */
            updateSelf?: (plaza.v1.UpdateSelf.$Properties|null);

            /** ClientFrame recallMessage. */
            recallMessage?: (plaza.v1.RecallMessage.$Properties|null);

            /** ClientFrame pinMessage. */
            pinMessage?: (plaza.v1.PinMessage.$Properties|null);

            /** ClientFrame unpinMessage. */
            unpinMessage?: (plaza.v1.UnpinMessage.$Properties|null);

            /** ClientFrame setTagMute. */
            setTagMute?: (plaza.v1.SetTagMute.$Properties|null);

            /** ClientFrame updateTags. */
            updateTags?: (plaza.v1.UpdateTags.$Properties|null);

            /** ClientFrame updateLocation. */
            updateLocation?: (plaza.v1.UpdateLocation.$Properties|null);

            /** ClientFrame countMembersWithTag. */
            countMembersWithTag?: (plaza.v1.CountMembersWithTag.$Properties|null);

            /** ClientFrame initQueue. */
            initQueue?: (plaza.v1.InitQueue.$Properties|null);

            /** ClientFrame offerQueue. */
            offerQueue?: (plaza.v1.OfferQueue.$Properties|null);

            /** ClientFrame pollQueue. */
            pollQueue?: (plaza.v1.PollQueue.$Properties|null);

            /** ClientFrame listQueue. */
            listQueue?: (plaza.v1.ListQueue.$Properties|null);

            /** ClientFrame updateQueue. */
            updateQueue?: (plaza.v1.UpdateQueue.$Properties|null);

            /** ClientFrame dropQueue. */
            dropQueue?: (plaza.v1.DropQueue.$Properties|null);

            /** ClientFrame command. */
            command?: ("connect"|"enterRoom"|"exitRoom"|"sendMessage"|"queryHistory"|"getRoom"|"listMembers"|"getMembers"|"recover"|"ping"|"setMemberRole"|"setMemberBlocked"|"setMemberMuted"|"setMemberTemporaryMute"|"removeMember"|"setRoomMuted"|"updateRoom"|"updateSelf"|"recallMessage"|"pinMessage"|"unpinMessage"|"setTagMute"|"updateTags"|"updateLocation"|"countMembersWithTag"|"initQueue"|"offerQueue"|"pollQueue"|"listQueue"|"updateQueue"|"dropQueue");

            /**
             * Encodes the specified ClientFrame message. Does not implicitly {@link plaza.v1.ClientFrame.verify|verify} messages.
             * @param message ClientFrame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.ClientFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClientFrame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.ClientFrame & plaza.v1.ClientFrame.$Shape} ClientFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.ClientFrame & plaza.v1.ClientFrame.$Shape;

            /**
             * Creates a ClientFrame message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ClientFrame
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.ClientFrame;

            /**
             * Creates a plain object from a ClientFrame message. Also converts values to other types if specified.
             * @param message ClientFrame
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.ClientFrame, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ClientFrame to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ClientFrame {

            /** Properties of a ClientFrame. */
            interface $Properties {

                /** ClientFrame id */
                id?: (number|null);

                /** ClientFrame connect */
                connect?: (plaza.v1.Connect.$Properties|null);

                /** ClientFrame enterRoom */
                enterRoom?: (plaza.v1.EnterRoom.$Properties|null);

                /** ClientFrame exitRoom */
                exitRoom?: (plaza.v1.ExitRoom.$Properties|null);

                /** ClientFrame sendMessage */
                sendMessage?: (plaza.v1.SendMessage.$Properties|null);

                /** ClientFrame queryHistory */
                queryHistory?: (plaza.v1.QueryHistory.$Properties|null);

                /** ClientFrame getRoom */
                getRoom?: (plaza.v1.GetRoom.$Properties|null);

                /** ClientFrame listMembers */
                listMembers?: (plaza.v1.ListMembers.$Properties|null);

                /** ClientFrame getMembers */
                getMembers?: (plaza.v1.GetMembers.$Properties|null);

                /** ClientFrame recover */
                recover?: (plaza.v1.Recover.$Properties|null);

                /** ClientFrame ping */
                ping?: (plaza.v1.Ping.$Properties|null);

                /** ClientFrame setMemberRole */
                setMemberRole?: (plaza.v1.SetMemberRole.$Properties|null);

                /** ClientFrame setMemberBlocked */
                setMemberBlocked?: (plaza.v1.SetMemberBlocked.$Properties|null);

                /** ClientFrame setMemberMuted */
                setMemberMuted?: (plaza.v1.SetMemberMuted.$Properties|null);

                /** ClientFrame setMemberTemporaryMute */
                setMemberTemporaryMute?: (plaza.v1.SetMemberTemporaryMute.$Properties|null);

                /** ClientFrame removeMember */
                removeMember?: (plaza.v1.RemoveMember.$Properties|null);

                /** ClientFrame setRoomMuted */
                setRoomMuted?: (plaza.v1.SetRoomMuted.$Properties|null);

                /** ClientFrame updateRoom */
                updateRoom?: (plaza.v1.UpdateRoom.$Properties|null);

                /** ClientFrame updateSelf */
                updateSelf?: (plaza.v1.UpdateSelf.$Properties|null);

                /** ClientFrame recallMessage */
                recallMessage?: (plaza.v1.RecallMessage.$Properties|null);

                /** ClientFrame pinMessage */
                pinMessage?: (plaza.v1.PinMessage.$Properties|null);

                /** ClientFrame unpinMessage */
                unpinMessage?: (plaza.v1.UnpinMessage.$Properties|null);

                /** ClientFrame setTagMute */
                setTagMute?: (plaza.v1.SetTagMute.$Properties|null);

                /** ClientFrame updateTags */
                updateTags?: (plaza.v1.UpdateTags.$Properties|null);

                /** ClientFrame updateLocation */
                updateLocation?: (plaza.v1.UpdateLocation.$Properties|null);

                /** ClientFrame countMembersWithTag */
                countMembersWithTag?: (plaza.v1.CountMembersWithTag.$Properties|null);

                /** ClientFrame initQueue */
                initQueue?: (plaza.v1.InitQueue.$Properties|null);

                /** ClientFrame offerQueue */
                offerQueue?: (plaza.v1.OfferQueue.$Properties|null);

                /** ClientFrame pollQueue */
                pollQueue?: (plaza.v1.PollQueue.$Properties|null);

                /** ClientFrame listQueue */
                listQueue?: (plaza.v1.ListQueue.$Properties|null);

                /** ClientFrame updateQueue */
                updateQueue?: (plaza.v1.UpdateQueue.$Properties|null);

                /** ClientFrame dropQueue */
                dropQueue?: (plaza.v1.DropQueue.$Properties|null);

                /** ClientFrame command */
                command?: ("connect"|"enterRoom"|"exitRoom"|"sendMessage"|"queryHistory"|"getRoom"|"listMembers"|"getMembers"|"recover"|"ping"|"setMemberRole"|"setMemberBlocked"|"setMemberMuted"|"setMemberTemporaryMute"|"removeMember"|"setRoomMuted"|"updateRoom"|"updateSelf"|"recallMessage"|"pinMessage"|"unpinMessage"|"setTagMute"|"updateTags"|"updateLocation"|"countMembersWithTag"|"initQueue"|"offerQueue"|"pollQueue"|"listQueue"|"updateQueue"|"dropQueue");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ClientFrame. */
            type $Shape = {
              id?: number|null;
              connect?: plaza.v1.Connect.$Shape|null;
              enterRoom?: plaza.v1.EnterRoom.$Shape|null;
              exitRoom?: plaza.v1.ExitRoom.$Shape|null;
              sendMessage?: plaza.v1.SendMessage.$Shape|null;
              queryHistory?: plaza.v1.QueryHistory.$Shape|null;
              getRoom?: plaza.v1.GetRoom.$Shape|null;
              listMembers?: plaza.v1.ListMembers.$Shape|null;
              getMembers?: plaza.v1.GetMembers.$Shape|null;
              recover?: plaza.v1.Recover.$Shape|null;
              ping?: plaza.v1.Ping.$Shape|null;
              setMemberRole?: plaza.v1.SetMemberRole.$Shape|null;
              setMemberBlocked?: plaza.v1.SetMemberBlocked.$Shape|null;
              setMemberMuted?: plaza.v1.SetMemberMuted.$Shape|null;
              setMemberTemporaryMute?: plaza.v1.SetMemberTemporaryMute.$Shape|null;
              removeMember?: plaza.v1.RemoveMember.$Shape|null;
              setRoomMuted?: plaza.v1.SetRoomMuted.$Shape|null;
              updateRoom?: plaza.v1.UpdateRoom.$Shape|null;
              updateSelf?: plaza.v1.UpdateSelf.$Shape|null;
              recallMessage?: plaza.v1.RecallMessage.$Shape|null;
              pinMessage?: plaza.v1.PinMessage.$Shape|null;
              unpinMessage?: plaza.v1.UnpinMessage.$Shape|null;
              setTagMute?: plaza.v1.SetTagMute.$Shape|null;
              updateTags?: plaza.v1.UpdateTags.$Shape|null;
              updateLocation?: plaza.v1.UpdateLocation.$Shape|null;
              countMembersWithTag?: plaza.v1.CountMembersWithTag.$Shape|null;
              initQueue?: plaza.v1.InitQueue.$Shape|null;
              offerQueue?: plaza.v1.OfferQueue.$Shape|null;
              pollQueue?: plaza.v1.PollQueue.$Shape|null;
              listQueue?: plaza.v1.ListQueue.$Shape|null;
              updateQueue?: plaza.v1.UpdateQueue.$Shape|null;
              dropQueue?: plaza.v1.DropQueue.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ command?: undefined; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "connect"; connect: plaza.v1.Connect.$Shape; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "enterRoom"; connect?: null; enterRoom: plaza.v1.EnterRoom.$Shape; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "exitRoom"; connect?: null; enterRoom?: null; exitRoom: plaza.v1.ExitRoom.$Shape; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "sendMessage"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage: plaza.v1.SendMessage.$Shape; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "queryHistory"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory: plaza.v1.QueryHistory.$Shape; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "getRoom"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom: plaza.v1.GetRoom.$Shape; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "listMembers"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers: plaza.v1.ListMembers.$Shape; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "getMembers"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers: plaza.v1.GetMembers.$Shape; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "recover"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover: plaza.v1.Recover.$Shape; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "ping"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping: plaza.v1.Ping.$Shape; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "setMemberRole"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole: plaza.v1.SetMemberRole.$Shape; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "setMemberBlocked"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked: plaza.v1.SetMemberBlocked.$Shape; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "setMemberMuted"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted: plaza.v1.SetMemberMuted.$Shape; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "setMemberTemporaryMute"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute: plaza.v1.SetMemberTemporaryMute.$Shape; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "removeMember"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember: plaza.v1.RemoveMember.$Shape; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "setRoomMuted"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted: plaza.v1.SetRoomMuted.$Shape; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "updateRoom"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom: plaza.v1.UpdateRoom.$Shape; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "updateSelf"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf: plaza.v1.UpdateSelf.$Shape; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "recallMessage"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage: plaza.v1.RecallMessage.$Shape; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "pinMessage"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage: plaza.v1.PinMessage.$Shape; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "unpinMessage"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage: plaza.v1.UnpinMessage.$Shape; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "setTagMute"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute: plaza.v1.SetTagMute.$Shape; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "updateTags"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags: plaza.v1.UpdateTags.$Shape; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "updateLocation"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation: plaza.v1.UpdateLocation.$Shape; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "countMembersWithTag"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag: plaza.v1.CountMembersWithTag.$Shape; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "initQueue"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue: plaza.v1.InitQueue.$Shape; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "offerQueue"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue: plaza.v1.OfferQueue.$Shape; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "pollQueue"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue: plaza.v1.PollQueue.$Shape; listQueue?: null; updateQueue?: null; dropQueue?: null }|{ command?: "listQueue"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue: plaza.v1.ListQueue.$Shape; updateQueue?: null; dropQueue?: null }|{ command?: "updateQueue"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue: plaza.v1.UpdateQueue.$Shape; dropQueue?: null }|{ command?: "dropQueue"; connect?: null; enterRoom?: null; exitRoom?: null; sendMessage?: null; queryHistory?: null; getRoom?: null; listMembers?: null; getMembers?: null; recover?: null; ping?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; updateLocation?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue: plaza.v1.DropQueue.$Shape })
            );
        }

        /**
         * Properties of a ServerFrame.
         * @deprecated Use plaza.v1.ServerFrame.$Properties instead.
         */
        interface IServerFrame extends plaza.v1.ServerFrame.$Properties {
        }

        /** Represents a ServerFrame. */
        class ServerFrame {

            /**
             * Constructs a new ServerFrame.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.ServerFrame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServerFrame reply. */
            reply?: (plaza.v1.Reply.$Properties|null);

            /** ServerFrame roomBatch. */
            roomBatch?: (plaza.v1.RoomBatch.$Properties|null);

            /** ServerFrame occupancy. */
            occupancy?: (plaza.v1.Occupancy.$Properties|null);

            /** ServerFrame roomPosition. */
            roomPosition?: (plaza.v1.RoomPosition.$Properties|null);

            /** ServerFrame roomClosed. */
            roomClosed?: (plaza.v1.RoomClosed.$Properties|null);

            /** ServerFrame kicked. */
            kicked?: (plaza.v1.Kicked.$Properties|null);

            /** ServerFrame reconnect. */
            reconnect?: (plaza.v1.Reconnect.$Properties|null);

            /** ServerFrame continuityLost. */
            continuityLost?: (plaza.v1.ContinuityLost.$Properties|null);

            /** ServerFrame disconnect. */
            disconnect?: (plaza.v1.Disconnect.$Properties|null);

            /** ServerFrame broadcast. */
            broadcast?: (plaza.v1.Broadcast.$Properties|null);

            /** ServerFrame frame. */
            frame?: ("reply"|"roomBatch"|"occupancy"|"roomPosition"|"roomClosed"|"kicked"|"reconnect"|"continuityLost"|"disconnect"|"broadcast");

            /**
             * Encodes the specified ServerFrame message. Does not implicitly {@link plaza.v1.ServerFrame.verify|verify} messages.
             * @param message ServerFrame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.ServerFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServerFrame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.ServerFrame & plaza.v1.ServerFrame.$Shape} ServerFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.ServerFrame & plaza.v1.ServerFrame.$Shape;

            /**
             * Creates a ServerFrame message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ServerFrame
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.ServerFrame;

            /**
             * Creates a plain object from a ServerFrame message. Also converts values to other types if specified.
             * @param message ServerFrame
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.ServerFrame, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ServerFrame to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ServerFrame {

            /** Properties of a ServerFrame. */
            interface $Properties {

                /** ServerFrame reply */
                reply?: (plaza.v1.Reply.$Properties|null);

                /** ServerFrame roomBatch */
                roomBatch?: (plaza.v1.RoomBatch.$Properties|null);

                /** ServerFrame occupancy */
                occupancy?: (plaza.v1.Occupancy.$Properties|null);

                /** ServerFrame roomPosition */
                roomPosition?: (plaza.v1.RoomPosition.$Properties|null);

                /** ServerFrame roomClosed */
                roomClosed?: (plaza.v1.RoomClosed.$Properties|null);

                /** ServerFrame kicked */
                kicked?: (plaza.v1.Kicked.$Properties|null);

                /** ServerFrame reconnect */
                reconnect?: (plaza.v1.Reconnect.$Properties|null);

                /** ServerFrame continuityLost */
                continuityLost?: (plaza.v1.ContinuityLost.$Properties|null);

                /** ServerFrame disconnect */
                disconnect?: (plaza.v1.Disconnect.$Properties|null);

                /** ServerFrame broadcast */
                broadcast?: (plaza.v1.Broadcast.$Properties|null);

                /** ServerFrame frame */
                frame?: ("reply"|"roomBatch"|"occupancy"|"roomPosition"|"roomClosed"|"kicked"|"reconnect"|"continuityLost"|"disconnect"|"broadcast");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ServerFrame. */
            type $Shape = {
              reply?: plaza.v1.Reply.$Shape|null;
              roomBatch?: plaza.v1.RoomBatch.$Shape|null;
              occupancy?: plaza.v1.Occupancy.$Shape|null;
              roomPosition?: plaza.v1.RoomPosition.$Shape|null;
              roomClosed?: plaza.v1.RoomClosed.$Shape|null;
              kicked?: plaza.v1.Kicked.$Shape|null;
              reconnect?: plaza.v1.Reconnect.$Shape|null;
              continuityLost?: plaza.v1.ContinuityLost.$Shape|null;
              disconnect?: plaza.v1.Disconnect.$Shape|null;
              broadcast?: plaza.v1.Broadcast.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ frame?: undefined; reply?: null; roomBatch?: null; occupancy?: null; roomPosition?: null; roomClosed?: null; kicked?: null; reconnect?: null; continuityLost?: null; disconnect?: null; broadcast?: null }|{ frame?: "reply"; reply: plaza.v1.Reply.$Shape; roomBatch?: null; occupancy?: null; roomPosition?: null; roomClosed?: null; kicked?: null; reconnect?: null; continuityLost?: null; disconnect?: null; broadcast?: null }|{ frame?: "roomBatch"; reply?: null; roomBatch: plaza.v1.RoomBatch.$Shape; occupancy?: null; roomPosition?: null; roomClosed?: null; kicked?: null; reconnect?: null; continuityLost?: null; disconnect?: null; broadcast?: null }|{ frame?: "occupancy"; reply?: null; roomBatch?: null; occupancy: plaza.v1.Occupancy.$Shape; roomPosition?: null; roomClosed?: null; kicked?: null; reconnect?: null; continuityLost?: null; disconnect?: null; broadcast?: null }|{ frame?: "roomPosition"; reply?: null; roomBatch?: null; occupancy?: null; roomPosition: plaza.v1.RoomPosition.$Shape; roomClosed?: null; kicked?: null; reconnect?: null; continuityLost?: null; disconnect?: null; broadcast?: null }|{ frame?: "roomClosed"; reply?: null; roomBatch?: null; occupancy?: null; roomPosition?: null; roomClosed: plaza.v1.RoomClosed.$Shape; kicked?: null; reconnect?: null; continuityLost?: null; disconnect?: null; broadcast?: null }|{ frame?: "kicked"; reply?: null; roomBatch?: null; occupancy?: null; roomPosition?: null; roomClosed?: null; kicked: plaza.v1.Kicked.$Shape; reconnect?: null; continuityLost?: null; disconnect?: null; broadcast?: null }|{ frame?: "reconnect"; reply?: null; roomBatch?: null; occupancy?: null; roomPosition?: null; roomClosed?: null; kicked?: null; reconnect: plaza.v1.Reconnect.$Shape; continuityLost?: null; disconnect?: null; broadcast?: null }|{ frame?: "continuityLost"; reply?: null; roomBatch?: null; occupancy?: null; roomPosition?: null; roomClosed?: null; kicked?: null; reconnect?: null; continuityLost: plaza.v1.ContinuityLost.$Shape; disconnect?: null; broadcast?: null }|{ frame?: "disconnect"; reply?: null; roomBatch?: null; occupancy?: null; roomPosition?: null; roomClosed?: null; kicked?: null; reconnect?: null; continuityLost?: null; disconnect: plaza.v1.Disconnect.$Shape; broadcast?: null }|{ frame?: "broadcast"; reply?: null; roomBatch?: null; occupancy?: null; roomPosition?: null; roomClosed?: null; kicked?: null; reconnect?: null; continuityLost?: null; disconnect?: null; broadcast: plaza.v1.Broadcast.$Shape })
            );
        }

        /**
         * Properties of a Reply.
         * @deprecated Use plaza.v1.Reply.$Properties instead.
         */
        interface IReply extends plaza.v1.Reply.$Properties {
        }

        /** Represents a Reply. */
        class Reply {

            /**
             * Constructs a new Reply.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Reply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Reply id. */
            id: number;

            /** Reply error. */
            error?: (plaza.v1.Error.$Properties|null);

            /** Reply connected. */
            connected?: (plaza.v1.Connected.$Properties|null);

            /** Reply enteredRoom. */
            enteredRoom?: (plaza.v1.EnteredRoom.$Properties|null);

            /** Reply exitedRoom. */
            exitedRoom?: (plaza.v1.ExitedRoom.$Properties|null);

            /** Reply messageAck. */
            messageAck?: (plaza.v1.MessageAck.$Properties|null);

            /** Reply historyPage. */
            historyPage?: (plaza.v1.HistoryPage.$Properties|null);

            /** Reply room. */
            room?: (plaza.v1.Room.$Properties|null);

            /** Reply memberPage. */
            memberPage?: (plaza.v1.MemberPage.$Properties|null);

            /** Reply memberList. */
            memberList?: (plaza.v1.MemberList.$Properties|null);

            /** Reply recovery. */
            recovery?: (plaza.v1.Recovery.$Properties|null);

            /** Reply pong. */
            pong?: (plaza.v1.Pong.$Properties|null);

            /** Reply member. */
            member?: (plaza.v1.Member.$Properties|null);

            /** Reply removedMember. */
            removedMember?: (plaza.v1.RemovedMember.$Properties|null);

            /** Reply recalledMessage. */
            recalledMessage?: (plaza.v1.RecalledMessage.$Properties|null);

            /** Reply tagMute. */
            tagMute?: (plaza.v1.TagMute.$Properties|null);

            /** Reply tagCount. */
            tagCount?: (plaza.v1.TagCount.$Properties|null);

            /** Reply queue. */
            queue?: (plaza.v1.Queue.$Properties|null);

            /** Reply queueOffered. */
            queueOffered?: (plaza.v1.QueueOffered.$Properties|null);

            /** Reply queuePolled. */
            queuePolled?: (plaza.v1.QueuePolled.$Properties|null);

            /** Reply queueUpdated. */
            queueUpdated?: (plaza.v1.QueueUpdated.$Properties|null);

            /** Reply updatedLocation. */
            updatedLocation?: (plaza.v1.UpdatedLocation.$Properties|null);

            /** Reply result. */
            result?: ("error"|"connected"|"enteredRoom"|"exitedRoom"|"messageAck"|"historyPage"|"room"|"memberPage"|"memberList"|"recovery"|"pong"|"member"|"removedMember"|"recalledMessage"|"tagMute"|"tagCount"|"queue"|"queueOffered"|"queuePolled"|"queueUpdated"|"updatedLocation");

            /**
             * Encodes the specified Reply message. Does not implicitly {@link plaza.v1.Reply.verify|verify} messages.
             * @param message Reply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Reply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Reply & plaza.v1.Reply.$Shape} Reply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Reply & plaza.v1.Reply.$Shape;

            /**
             * Creates a Reply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Reply
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Reply;

            /**
             * Creates a plain object from a Reply message. Also converts values to other types if specified.
             * @param message Reply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Reply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Reply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Reply {

            /** Properties of a Reply. */
            interface $Properties {

                /** Reply id */
                id?: (number|null);

                /** Reply error */
                error?: (plaza.v1.Error.$Properties|null);

                /** Reply connected */
                connected?: (plaza.v1.Connected.$Properties|null);

                /** Reply enteredRoom */
                enteredRoom?: (plaza.v1.EnteredRoom.$Properties|null);

                /** Reply exitedRoom */
                exitedRoom?: (plaza.v1.ExitedRoom.$Properties|null);

                /** Reply messageAck */
                messageAck?: (plaza.v1.MessageAck.$Properties|null);

                /** Reply historyPage */
                historyPage?: (plaza.v1.HistoryPage.$Properties|null);

                /** Reply room */
                room?: (plaza.v1.Room.$Properties|null);

                /** Reply memberPage */
                memberPage?: (plaza.v1.MemberPage.$Properties|null);

                /** Reply memberList */
                memberList?: (plaza.v1.MemberList.$Properties|null);

                /** Reply recovery */
                recovery?: (plaza.v1.Recovery.$Properties|null);

                /** Reply pong */
                pong?: (plaza.v1.Pong.$Properties|null);

                /** Reply member */
                member?: (plaza.v1.Member.$Properties|null);

                /** Reply removedMember */
                removedMember?: (plaza.v1.RemovedMember.$Properties|null);

                /** Reply recalledMessage */
                recalledMessage?: (plaza.v1.RecalledMessage.$Properties|null);

                /** Reply tagMute */
                tagMute?: (plaza.v1.TagMute.$Properties|null);

                /** Reply tagCount */
                tagCount?: (plaza.v1.TagCount.$Properties|null);

                /** Reply queue */
                queue?: (plaza.v1.Queue.$Properties|null);

                /** Reply queueOffered */
                queueOffered?: (plaza.v1.QueueOffered.$Properties|null);

                /** Reply queuePolled */
                queuePolled?: (plaza.v1.QueuePolled.$Properties|null);

                /** Reply queueUpdated */
                queueUpdated?: (plaza.v1.QueueUpdated.$Properties|null);

                /** Reply updatedLocation */
                updatedLocation?: (plaza.v1.UpdatedLocation.$Properties|null);

                /** Reply result */
                result?: ("error"|"connected"|"enteredRoom"|"exitedRoom"|"messageAck"|"historyPage"|"room"|"memberPage"|"memberList"|"recovery"|"pong"|"member"|"removedMember"|"recalledMessage"|"tagMute"|"tagCount"|"queue"|"queueOffered"|"queuePolled"|"queueUpdated"|"updatedLocation");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Reply. */
            type $Shape = {
              id?: number|null;
              error?: plaza.v1.Error.$Shape|null;
              connected?: plaza.v1.Connected.$Shape|null;
              enteredRoom?: plaza.v1.EnteredRoom.$Shape|null;
              exitedRoom?: plaza.v1.ExitedRoom.$Shape|null;
              messageAck?: plaza.v1.MessageAck.$Shape|null;
              historyPage?: plaza.v1.HistoryPage.$Shape|null;
              room?: plaza.v1.Room.$Shape|null;
              memberPage?: plaza.v1.MemberPage.$Shape|null;
              memberList?: plaza.v1.MemberList.$Shape|null;
              recovery?: plaza.v1.Recovery.$Shape|null;
              pong?: plaza.v1.Pong.$Shape|null;
              member?: plaza.v1.Member.$Shape|null;
              removedMember?: plaza.v1.RemovedMember.$Shape|null;
              recalledMessage?: plaza.v1.RecalledMessage.$Shape|null;
              tagMute?: plaza.v1.TagMute.$Shape|null;
              tagCount?: plaza.v1.TagCount.$Shape|null;
              queue?: plaza.v1.Queue.$Shape|null;
              queueOffered?: plaza.v1.QueueOffered.$Shape|null;
              queuePolled?: plaza.v1.QueuePolled.$Shape|null;
              queueUpdated?: plaza.v1.QueueUpdated.$Shape|null;
              updatedLocation?: plaza.v1.UpdatedLocation.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ result?: undefined; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "error"; error: plaza.v1.Error.$Shape; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "connected"; error?: null; connected: plaza.v1.Connected.$Shape; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "enteredRoom"; error?: null; connected?: null; enteredRoom: plaza.v1.EnteredRoom.$Shape; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "exitedRoom"; error?: null; connected?: null; enteredRoom?: null; exitedRoom: plaza.v1.ExitedRoom.$Shape; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "messageAck"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck: plaza.v1.MessageAck.$Shape; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "historyPage"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage: plaza.v1.HistoryPage.$Shape; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "room"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room: plaza.v1.Room.$Shape; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "memberPage"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage: plaza.v1.MemberPage.$Shape; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "memberList"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList: plaza.v1.MemberList.$Shape; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "recovery"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery: plaza.v1.Recovery.$Shape; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "pong"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong: plaza.v1.Pong.$Shape; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "member"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member: plaza.v1.Member.$Shape; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "removedMember"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember: plaza.v1.RemovedMember.$Shape; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "recalledMessage"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage: plaza.v1.RecalledMessage.$Shape; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "tagMute"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute: plaza.v1.TagMute.$Shape; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "tagCount"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount: plaza.v1.TagCount.$Shape; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "queue"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue: plaza.v1.Queue.$Shape; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "queueOffered"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered: plaza.v1.QueueOffered.$Shape; queuePolled?: null; queueUpdated?: null; updatedLocation?: null }|{ result?: "queuePolled"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled: plaza.v1.QueuePolled.$Shape; queueUpdated?: null; updatedLocation?: null }|{ result?: "queueUpdated"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated: plaza.v1.QueueUpdated.$Shape; updatedLocation?: null }|{ result?: "updatedLocation"; error?: null; connected?: null; enteredRoom?: null; exitedRoom?: null; messageAck?: null; historyPage?: null; room?: null; memberPage?: null; memberList?: null; recovery?: null; pong?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; updatedLocation: plaza.v1.UpdatedLocation.$Shape })
            );
        }

        /**
         * Properties of an Error.
         * @deprecated Use plaza.v1.Error.$Properties instead.
         */
        interface IError extends plaza.v1.Error.$Properties {
        }

        /** Represents an Error. */
        class Error {

            /**
             * Constructs a new Error.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Error.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Error code. */
            code: number;

            /** Error message. */
            message: string;

            /** Error retryAfterMs. */
            retryAfterMs: number;

            /**
             * Encodes the specified Error message. Does not implicitly {@link plaza.v1.Error.verify|verify} messages.
             * @param message Error message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Error.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Error message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Error & plaza.v1.Error.$Shape} Error
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Error & plaza.v1.Error.$Shape;

            /**
             * Creates an Error message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Error
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Error;

            /**
             * Creates a plain object from an Error message. Also converts values to other types if specified.
             * @param message Error
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Error, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Error to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Error {

            /** Properties of an Error. */
            interface $Properties {

                /** Error code */
                code?: (number|null);

                /** Error message */
                message?: (string|null);

                /** Error retryAfterMs */
                retryAfterMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Error. */
            type $Shape = plaza.v1.Error.$Properties;
        }

        /**
         * Properties of a Connect.
         * @deprecated Use plaza.v1.Connect.$Properties instead.
         */
        interface IConnect extends plaza.v1.Connect.$Properties {
        }

        /** Represents a Connect. */
        class Connect {

            /**
             * Constructs a new Connect.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Connect.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Connect protocolVersion. */
            protocolVersion: number;

            /** Connect token. */
            token: string;

            /** Connect accountId. */
            accountId: string;

            /** Connect clientType. */
            clientType: plaza.v1.ClientType;

            /** Connect deviceId. */
            deviceId: string;

            /** Connect rooms. */
            rooms: plaza.v1.EnterRoom.$Properties[];

            /** Connect clientVersion. */
            clientVersion: string;

            /**
             * Encodes the specified Connect message. Does not implicitly {@link plaza.v1.Connect.verify|verify} messages.
             * @param message Connect message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Connect.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Connect message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Connect & plaza.v1.Connect.$Shape} Connect
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Connect & plaza.v1.Connect.$Shape;

            /**
             * Creates a Connect message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Connect
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Connect;

            /**
             * Creates a plain object from a Connect message. Also converts values to other types if specified.
             * @param message Connect
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Connect, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Connect to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Connect {

            /** Properties of a Connect. */
            interface $Properties {

                /** Connect protocolVersion */
                protocolVersion?: (number|null);

                /** Connect token */
                token?: (string|null);

                /** Connect accountId */
                accountId?: (string|null);

                /** Connect clientType */
                clientType?: (plaza.v1.ClientType|null);

                /** Connect deviceId */
                deviceId?: (string|null);

                /** Connect rooms */
                rooms?: (plaza.v1.EnterRoom.$Properties[]|null);

                /** Connect clientVersion */
                clientVersion?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Connect. */
            type $Shape = plaza.v1.Connect.$Properties;
        }

        /**
         * Properties of a Connected.
         * @deprecated Use plaza.v1.Connected.$Properties instead.
         */
        interface IConnected extends plaza.v1.Connected.$Properties {
        }

        /** Represents a Connected. */
        class Connected {

            /**
             * Constructs a new Connected.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Connected.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Connected connectionId. */
            connectionId: string;

            /** Connected accountId. */
            accountId: string;

            /** Connected anonymous. */
            anonymous: boolean;

            /** Connected protocolVersion. */
            protocolVersion: number;

            /** Connected serverTimeMs. */
            serverTimeMs: number;

            /** Connected idleTimeoutMs. */
            idleTimeoutMs: number;

            /** Connected maxFrameBytes. */
            maxFrameBytes: number;

            /** Connected rooms. */
            rooms: plaza.v1.RoomEntry.$Properties[];

            /**
             * Encodes the specified Connected message. Does not implicitly {@link plaza.v1.Connected.verify|verify} messages.
             * @param message Connected message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Connected.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Connected message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Connected & plaza.v1.Connected.$Shape} Connected
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Connected & plaza.v1.Connected.$Shape;

            /**
             * Creates a Connected message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Connected
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Connected;

            /**
             * Creates a plain object from a Connected message. Also converts values to other types if specified.
             * @param message Connected
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Connected, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Connected to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Connected {

            /** Properties of a Connected. */
            interface $Properties {

                /** Connected connectionId */
                connectionId?: (string|null);

                /** Connected accountId */
                accountId?: (string|null);

                /** Connected anonymous */
                anonymous?: (boolean|null);

                /** Connected protocolVersion */
                protocolVersion?: (number|null);

                /** Connected serverTimeMs */
                serverTimeMs?: (number|null);

                /** Connected idleTimeoutMs */
                idleTimeoutMs?: (number|null);

                /** Connected maxFrameBytes */
                maxFrameBytes?: (number|null);

                /** Connected rooms */
                rooms?: (plaza.v1.RoomEntry.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Connected. */
            type $Shape = {
              connectionId?: string|null;
              accountId?: string|null;
              anonymous?: boolean|null;
              protocolVersion?: number|null;
              serverTimeMs?: number|null;
              idleTimeoutMs?: number|null;
              maxFrameBytes?: number|null;
              rooms?: plaza.v1.RoomEntry.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a RoomEntry.
         * @deprecated Use plaza.v1.RoomEntry.$Properties instead.
         */
        interface IRoomEntry extends plaza.v1.RoomEntry.$Properties {
        }

        /** Represents a RoomEntry. */
        class RoomEntry {

            /**
             * Constructs a new RoomEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.RoomEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomEntry roomId. */
            roomId: number;

            /** RoomEntry entered. */
            entered?: (plaza.v1.EnteredRoom.$Properties|null);

            /** RoomEntry error. */
            error?: (plaza.v1.Error.$Properties|null);

            /** RoomEntry result. */
            result?: ("entered"|"error");

            /**
             * Encodes the specified RoomEntry message. Does not implicitly {@link plaza.v1.RoomEntry.verify|verify} messages.
             * @param message RoomEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.RoomEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.RoomEntry & plaza.v1.RoomEntry.$Shape} RoomEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.RoomEntry & plaza.v1.RoomEntry.$Shape;

            /**
             * Creates a RoomEntry message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RoomEntry
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.RoomEntry;

            /**
             * Creates a plain object from a RoomEntry message. Also converts values to other types if specified.
             * @param message RoomEntry
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.RoomEntry, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RoomEntry to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RoomEntry {

            /** Properties of a RoomEntry. */
            interface $Properties {

                /** RoomEntry roomId */
                roomId?: (number|null);

                /** RoomEntry entered */
                entered?: (plaza.v1.EnteredRoom.$Properties|null);

                /** RoomEntry error */
                error?: (plaza.v1.Error.$Properties|null);

                /** RoomEntry result */
                result?: ("entered"|"error");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a RoomEntry. */
            type $Shape = {
              roomId?: number|null;
              entered?: plaza.v1.EnteredRoom.$Shape|null;
              error?: plaza.v1.Error.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ result?: undefined; entered?: null; error?: null }|{ result?: "entered"; entered: plaza.v1.EnteredRoom.$Shape; error?: null }|{ result?: "error"; entered?: null; error: plaza.v1.Error.$Shape })
            );
        }

        /** ClientType enum. */
        enum ClientType {

            /** CLIENT_TYPE_UNSPECIFIED value */
            CLIENT_TYPE_UNSPECIFIED = 0,

            /** ANDROID value */
            ANDROID = 1,

            /** IOS value */
            IOS = 2,

            /** PC value */
            PC = 4,

            /** WEB value */
            WEB = 16,

            /** REST value */
            REST = 32,

            /** MACOS value */
            MACOS = 64,

            /** HARMONY value */
            HARMONY = 65
        }

        /**
         * Properties of a Ping.
         * @deprecated Use plaza.v1.Ping.$Properties instead.
         */
        interface IPing extends plaza.v1.Ping.$Properties {
        }

        /** Represents a Ping. */
        class Ping {

            /**
             * Constructs a new Ping.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Ping.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified Ping message. Does not implicitly {@link plaza.v1.Ping.verify|verify} messages.
             * @param message Ping message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Ping.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Ping message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Ping & plaza.v1.Ping.$Shape} Ping
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Ping & plaza.v1.Ping.$Shape;

            /**
             * Creates a Ping message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Ping
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Ping;

            /**
             * Creates a plain object from a Ping message. Also converts values to other types if specified.
             * @param message Ping
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Ping, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Ping to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Ping {

            /** Properties of a Ping. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Ping. */
            type $Shape = plaza.v1.Ping.$Properties;
        }

        /**
         * Properties of a Pong.
         * @deprecated Use plaza.v1.Pong.$Properties instead.
         */
        interface IPong extends plaza.v1.Pong.$Properties {
        }

        /** Represents a Pong. */
        class Pong {

            /**
             * Constructs a new Pong.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Pong.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Pong serverTimeMs. */
            serverTimeMs: number;

            /**
             * Encodes the specified Pong message. Does not implicitly {@link plaza.v1.Pong.verify|verify} messages.
             * @param message Pong message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Pong.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Pong message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Pong & plaza.v1.Pong.$Shape} Pong
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Pong & plaza.v1.Pong.$Shape;

            /**
             * Creates a Pong message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Pong
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Pong;

            /**
             * Creates a plain object from a Pong message. Also converts values to other types if specified.
             * @param message Pong
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Pong, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Pong to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Pong {

            /** Properties of a Pong. */
            interface $Properties {

                /** Pong serverTimeMs */
                serverTimeMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Pong. */
            type $Shape = plaza.v1.Pong.$Properties;
        }

        /**
         * Properties of a Reconnect.
         * @deprecated Use plaza.v1.Reconnect.$Properties instead.
         */
        interface IReconnect extends plaza.v1.Reconnect.$Properties {
        }

        /** Represents a Reconnect. */
        class Reconnect {

            /**
             * Constructs a new Reconnect.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Reconnect.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Reconnect delayMs. */
            delayMs: number;

            /** Reconnect reason. */
            reason: string;

            /**
             * Encodes the specified Reconnect message. Does not implicitly {@link plaza.v1.Reconnect.verify|verify} messages.
             * @param message Reconnect message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Reconnect.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reconnect message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Reconnect & plaza.v1.Reconnect.$Shape} Reconnect
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Reconnect & plaza.v1.Reconnect.$Shape;

            /**
             * Creates a Reconnect message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Reconnect
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Reconnect;

            /**
             * Creates a plain object from a Reconnect message. Also converts values to other types if specified.
             * @param message Reconnect
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Reconnect, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Reconnect to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Reconnect {

            /** Properties of a Reconnect. */
            interface $Properties {

                /** Reconnect delayMs */
                delayMs?: (number|null);

                /** Reconnect reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Reconnect. */
            type $Shape = plaza.v1.Reconnect.$Properties;
        }

        /**
         * Properties of a Disconnect.
         * @deprecated Use plaza.v1.Disconnect.$Properties instead.
         */
        interface IDisconnect extends plaza.v1.Disconnect.$Properties {
        }

        /** Represents a Disconnect. */
        class Disconnect {

            /**
             * Constructs a new Disconnect.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Disconnect.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Disconnect code. */
            code: number;

            /** Disconnect reason. */
            reason: string;

            /** Disconnect mayReconnect. */
            mayReconnect: boolean;

            /**
             * Encodes the specified Disconnect message. Does not implicitly {@link plaza.v1.Disconnect.verify|verify} messages.
             * @param message Disconnect message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Disconnect.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Disconnect message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Disconnect & plaza.v1.Disconnect.$Shape} Disconnect
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Disconnect & plaza.v1.Disconnect.$Shape;

            /**
             * Creates a Disconnect message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Disconnect
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Disconnect;

            /**
             * Creates a plain object from a Disconnect message. Also converts values to other types if specified.
             * @param message Disconnect
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Disconnect, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Disconnect to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Disconnect {

            /** Properties of a Disconnect. */
            interface $Properties {

                /** Disconnect code */
                code?: (number|null);

                /** Disconnect reason */
                reason?: (string|null);

                /** Disconnect mayReconnect */
                mayReconnect?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Disconnect. */
            type $Shape = plaza.v1.Disconnect.$Properties;
        }

        /**
         * Properties of an EnterRoom.
         * @deprecated Use plaza.v1.EnterRoom.$Properties instead.
         */
        interface IEnterRoom extends plaza.v1.EnterRoom.$Properties {
        }

        /** Represents an EnterRoom. */
        class EnterRoom {

            /**
             * Constructs a new EnterRoom.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.EnterRoom.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EnterRoom roomId. */
            roomId: number;

            /** EnterRoom nick. */
            nick: string;

            /** EnterRoom avatar. */
            avatar: string;

            /** EnterRoom extension. */
            extension: string;

            /** EnterRoom notificationExtension. */
            notificationExtension: string;

            /** EnterRoom resume. */
            resume?: (plaza.v1.Position.$Properties|null);

            /** EnterRoom tags. */
            tags?: (plaza.v1.Tags.$Properties|null);

            /** EnterRoom listening. */
            listening?: (plaza.v1.Listening.$Properties|null);

            /**
             * Encodes the specified EnterRoom message. Does not implicitly {@link plaza.v1.EnterRoom.verify|verify} messages.
             * @param message EnterRoom message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.EnterRoom.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EnterRoom message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.EnterRoom & plaza.v1.EnterRoom.$Shape} EnterRoom
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.EnterRoom & plaza.v1.EnterRoom.$Shape;

            /**
             * Creates an EnterRoom message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EnterRoom
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.EnterRoom;

            /**
             * Creates a plain object from an EnterRoom message. Also converts values to other types if specified.
             * @param message EnterRoom
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.EnterRoom, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EnterRoom to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EnterRoom {

            /** Properties of an EnterRoom. */
            interface $Properties {

                /** EnterRoom roomId */
                roomId?: (number|null);

                /** EnterRoom nick */
                nick?: (string|null);

                /** EnterRoom avatar */
                avatar?: (string|null);

                /** EnterRoom extension */
                extension?: (string|null);

                /** EnterRoom notificationExtension */
                notificationExtension?: (string|null);

                /** EnterRoom resume */
                resume?: (plaza.v1.Position.$Properties|null);

                /** EnterRoom tags */
                tags?: (plaza.v1.Tags.$Properties|null);

                /** EnterRoom listening */
                listening?: (plaza.v1.Listening.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EnterRoom. */
            type $Shape = plaza.v1.EnterRoom.$Properties;
        }

        /**
         * Properties of a Tags.
         * @deprecated Use plaza.v1.Tags.$Properties instead.
         */
        interface ITags extends plaza.v1.Tags.$Properties {
        }

        /** Represents a Tags. */
        class Tags {

            /**
             * Constructs a new Tags.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Tags.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Tags tags. */
            tags: string[];

            /** Tags notifyTargetTags. */
            notifyTargetTags?: (string|null);

            /**
             * Encodes the specified Tags message. Does not implicitly {@link plaza.v1.Tags.verify|verify} messages.
             * @param message Tags message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Tags.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Tags message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Tags & plaza.v1.Tags.$Shape} Tags
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Tags & plaza.v1.Tags.$Shape;

            /**
             * Creates a Tags message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Tags
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Tags;

            /**
             * Creates a plain object from a Tags message. Also converts values to other types if specified.
             * @param message Tags
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Tags, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Tags to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Tags {

            /** Properties of a Tags. */
            interface $Properties {

                /** Tags tags */
                tags?: (string[]|null);

                /** Tags notifyTargetTags */
                notifyTargetTags?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Tags. */
            type $Shape = plaza.v1.Tags.$Properties;
        }

        /**
         * Properties of a Listening.
         * @deprecated Use plaza.v1.Listening.$Properties instead.
         */
        interface IListening extends plaza.v1.Listening.$Properties {
        }

        /** Represents a Listening. */
        class Listening {

            /**
             * Constructs a new Listening.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Listening.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Listening place. */
            place?: (plaza.v1.Place.$Properties|null);

            /** Listening distance. */
            distance: number;

            /**
             * Encodes the specified Listening message. Does not implicitly {@link plaza.v1.Listening.verify|verify} messages.
             * @param message Listening message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Listening.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Listening message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Listening & plaza.v1.Listening.$Shape} Listening
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Listening & plaza.v1.Listening.$Shape;

            /**
             * Creates a Listening message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Listening
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Listening;

            /**
             * Creates a plain object from a Listening message. Also converts values to other types if specified.
             * @param message Listening
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Listening, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Listening to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Listening {

            /** Properties of a Listening. */
            interface $Properties {

                /** Listening place */
                place?: (plaza.v1.Place.$Properties|null);

                /** Listening distance */
                distance?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Listening. */
            type $Shape = plaza.v1.Listening.$Properties;
        }

        /**
         * Properties of a Place.
         * @deprecated Use plaza.v1.Place.$Properties instead.
         */
        interface IPlace extends plaza.v1.Place.$Properties {
        }

        /** Represents a Place. */
        class Place {

            /**
             * Constructs a new Place.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Place.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Place x. */
            x: number;

            /** Place y. */
            y: number;

            /** Place z. */
            z: number;

            /**
             * Encodes the specified Place message. Does not implicitly {@link plaza.v1.Place.verify|verify} messages.
             * @param message Place message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Place.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Place message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Place & plaza.v1.Place.$Shape} Place
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Place & plaza.v1.Place.$Shape;

            /**
             * Creates a Place message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Place
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Place;

            /**
             * Creates a plain object from a Place message. Also converts values to other types if specified.
             * @param message Place
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Place, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Place to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Place {

            /** Properties of a Place. */
            interface $Properties {

                /** Place x */
                x?: (number|null);

                /** Place y */
                y?: (number|null);

                /** Place z */
                z?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Place. */
            type $Shape = plaza.v1.Place.$Properties;
        }

        /**
         * Properties of a Position.
         * @deprecated Use plaza.v1.Position.$Properties instead.
         */
        interface IPosition extends plaza.v1.Position.$Properties {
        }

        /** Represents a Position. */
        class Position {

            /**
             * Constructs a new Position.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Position.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Position epoch. */
            epoch: number;

            /** Position seq. */
            seq: number;

            /**
             * Encodes the specified Position message. Does not implicitly {@link plaza.v1.Position.verify|verify} messages.
             * @param message Position message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Position.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Position message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Position & plaza.v1.Position.$Shape} Position
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Position & plaza.v1.Position.$Shape;

            /**
             * Creates a Position message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Position
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Position;

            /**
             * Creates a plain object from a Position message. Also converts values to other types if specified.
             * @param message Position
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Position, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Position to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Position {

            /** Properties of a Position. */
            interface $Properties {

                /** Position epoch */
                epoch?: (number|null);

                /** Position seq */
                seq?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Position. */
            type $Shape = plaza.v1.Position.$Properties;
        }

        /**
         * Properties of an EnteredRoom.
         * @deprecated Use plaza.v1.EnteredRoom.$Properties instead.
         */
        interface IEnteredRoom extends plaza.v1.EnteredRoom.$Properties {
        }

        /** Represents an EnteredRoom. */
        class EnteredRoom {

            /**
             * Constructs a new EnteredRoom.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.EnteredRoom.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EnteredRoom room. */
            room?: (plaza.v1.Room.$Properties|null);

            /** EnteredRoom self. */
            self?: (plaza.v1.Member.$Properties|null);

            /** EnteredRoom position. */
            position?: (plaza.v1.Position.$Properties|null);

            /** EnteredRoom recovered. */
            recovered: boolean;

            /** EnteredRoom missed. */
            missed: plaza.v1.RoomBatch.$Properties[];

            /**
             * Encodes the specified EnteredRoom message. Does not implicitly {@link plaza.v1.EnteredRoom.verify|verify} messages.
             * @param message EnteredRoom message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.EnteredRoom.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EnteredRoom message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.EnteredRoom & plaza.v1.EnteredRoom.$Shape} EnteredRoom
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.EnteredRoom & plaza.v1.EnteredRoom.$Shape;

            /**
             * Creates an EnteredRoom message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EnteredRoom
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.EnteredRoom;

            /**
             * Creates a plain object from an EnteredRoom message. Also converts values to other types if specified.
             * @param message EnteredRoom
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.EnteredRoom, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EnteredRoom to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EnteredRoom {

            /** Properties of an EnteredRoom. */
            interface $Properties {

                /** EnteredRoom room */
                room?: (plaza.v1.Room.$Properties|null);

                /** EnteredRoom self */
                self?: (plaza.v1.Member.$Properties|null);

                /** EnteredRoom position */
                position?: (plaza.v1.Position.$Properties|null);

                /** EnteredRoom recovered */
                recovered?: (boolean|null);

                /** EnteredRoom missed */
                missed?: (plaza.v1.RoomBatch.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EnteredRoom. */
            type $Shape = {
              room?: plaza.v1.Room.$Shape|null;
              self?: plaza.v1.Member.$Shape|null;
              position?: plaza.v1.Position.$Shape|null;
              recovered?: boolean|null;
              missed?: plaza.v1.RoomBatch.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an ExitRoom.
         * @deprecated Use plaza.v1.ExitRoom.$Properties instead.
         */
        interface IExitRoom extends plaza.v1.ExitRoom.$Properties {
        }

        /** Represents an ExitRoom. */
        class ExitRoom {

            /**
             * Constructs a new ExitRoom.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.ExitRoom.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ExitRoom roomId. */
            roomId: number;

            /**
             * Encodes the specified ExitRoom message. Does not implicitly {@link plaza.v1.ExitRoom.verify|verify} messages.
             * @param message ExitRoom message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.ExitRoom.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ExitRoom message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.ExitRoom & plaza.v1.ExitRoom.$Shape} ExitRoom
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.ExitRoom & plaza.v1.ExitRoom.$Shape;

            /**
             * Creates an ExitRoom message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ExitRoom
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.ExitRoom;

            /**
             * Creates a plain object from an ExitRoom message. Also converts values to other types if specified.
             * @param message ExitRoom
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.ExitRoom, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ExitRoom to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ExitRoom {

            /** Properties of an ExitRoom. */
            interface $Properties {

                /** ExitRoom roomId */
                roomId?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ExitRoom. */
            type $Shape = plaza.v1.ExitRoom.$Properties;
        }

        /**
         * Properties of an ExitedRoom.
         * @deprecated Use plaza.v1.ExitedRoom.$Properties instead.
         */
        interface IExitedRoom extends plaza.v1.ExitedRoom.$Properties {
        }

        /** Represents an ExitedRoom. */
        class ExitedRoom {

            /**
             * Constructs a new ExitedRoom.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.ExitedRoom.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ExitedRoom roomId. */
            roomId: number;

            /**
             * Encodes the specified ExitedRoom message. Does not implicitly {@link plaza.v1.ExitedRoom.verify|verify} messages.
             * @param message ExitedRoom message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.ExitedRoom.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ExitedRoom message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.ExitedRoom & plaza.v1.ExitedRoom.$Shape} ExitedRoom
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.ExitedRoom & plaza.v1.ExitedRoom.$Shape;

            /**
             * Creates an ExitedRoom message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ExitedRoom
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.ExitedRoom;

            /**
             * Creates a plain object from an ExitedRoom message. Also converts values to other types if specified.
             * @param message ExitedRoom
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.ExitedRoom, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ExitedRoom to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ExitedRoom {

            /** Properties of an ExitedRoom. */
            interface $Properties {

                /** ExitedRoom roomId */
                roomId?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ExitedRoom. */
            type $Shape = plaza.v1.ExitedRoom.$Properties;
        }

        /**
         * Properties of a GetRoom.
         * @deprecated Use plaza.v1.GetRoom.$Properties instead.
         */
        interface IGetRoom extends plaza.v1.GetRoom.$Properties {
        }

        /** Represents a GetRoom. */
        class GetRoom {

            /**
             * Constructs a new GetRoom.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.GetRoom.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetRoom roomId. */
            roomId: number;

            /**
             * Encodes the specified GetRoom message. Does not implicitly {@link plaza.v1.GetRoom.verify|verify} messages.
             * @param message GetRoom message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.GetRoom.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetRoom message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.GetRoom & plaza.v1.GetRoom.$Shape} GetRoom
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.GetRoom & plaza.v1.GetRoom.$Shape;

            /**
             * Creates a GetRoom message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetRoom
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.GetRoom;

            /**
             * Creates a plain object from a GetRoom message. Also converts values to other types if specified.
             * @param message GetRoom
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.GetRoom, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetRoom to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetRoom {

            /** Properties of a GetRoom. */
            interface $Properties {

                /** GetRoom roomId */
                roomId?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetRoom. */
            type $Shape = plaza.v1.GetRoom.$Properties;
        }

        /**
         * Properties of a Room.
         * @deprecated Use plaza.v1.Room.$Properties instead.
         */
        interface IRoom extends plaza.v1.Room.$Properties {
        }

        /** Represents a Room. */
        class Room {

            /**
             * Constructs a new Room.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Room.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Room roomId. */
            roomId: number;

            /** Room name. */
            name: string;

            /** Room announcement. */
            announcement: string;

            /** Room liveUrl. */
            liveUrl: string;

            /** Room extension. */
            extension: string;

            /** Room creator. */
            creator: string;

            /** Room open. */
            open: boolean;

            /** Room muted. */
            muted: boolean;

            /** Room queueLevel. */
            queueLevel: number;

            /** Room createdAtMs. */
            createdAtMs: number;

            /** Room online. */
            online: number;

            /** Room slowModeSeconds. */
            slowModeSeconds: number;

            /** Room enterExitNotices. */
            enterExitNotices: boolean;

            /** Room delayedClosing. */
            delayedClosing?: (plaza.v1.DelayedClosing.$Properties|null);

            /** Room multiClientPolicy. */
            multiClientPolicy: plaza.v1.MultiClientPolicy;

            /** Room messagesPerSecond. */
            messagesPerSecond?: (number|null);

            /** Room pinned. */
            pinned?: (plaza.v1.PinnedMessage.$Properties|null);

            /** Room queueSizeLimit. */
            queueSizeLimit?: (number|null);

            /** Room tagMutes. */
            tagMutes: plaza.v1.TagMute.$Properties[];

            /**
             * Encodes the specified Room message. Does not implicitly {@link plaza.v1.Room.verify|verify} messages.
             * @param message Room message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Room.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Room message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Room & plaza.v1.Room.$Shape} Room
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Room & plaza.v1.Room.$Shape;

            /**
             * Creates a Room message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Room
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Room;

            /**
             * Creates a plain object from a Room message. Also converts values to other types if specified.
             * @param message Room
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Room, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Room to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Room {

            /** Properties of a Room. */
            interface $Properties {

                /** Room roomId */
                roomId?: (number|null);

                /** Room name */
                name?: (string|null);

                /** Room announcement */
                announcement?: (string|null);

                /** Room liveUrl */
                liveUrl?: (string|null);

                /** Room extension */
                extension?: (string|null);

                /** Room creator */
                creator?: (string|null);

                /** Room open */
                open?: (boolean|null);

                /** Room muted */
                muted?: (boolean|null);

                /** Room queueLevel */
                queueLevel?: (number|null);

                /** Room createdAtMs */
                createdAtMs?: (number|null);

                /** Room online */
                online?: (number|null);

                /** Room slowModeSeconds */
                slowModeSeconds?: (number|null);

                /** Room enterExitNotices */
                enterExitNotices?: (boolean|null);

                /** Room delayedClosing */
                delayedClosing?: (plaza.v1.DelayedClosing.$Properties|null);

                /** Room multiClientPolicy */
                multiClientPolicy?: (plaza.v1.MultiClientPolicy|null);

                /** Room messagesPerSecond */
                messagesPerSecond?: (number|null);

                /** Room pinned */
                pinned?: (plaza.v1.PinnedMessage.$Properties|null);

                /** Room queueSizeLimit */
                queueSizeLimit?: (number|null);

                /** Room tagMutes */
                tagMutes?: (plaza.v1.TagMute.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Room. */
            type $Shape = plaza.v1.Room.$Properties;
        }

        /**
         * Properties of a DelayedClosing.
         * @deprecated Use plaza.v1.DelayedClosing.$Properties instead.
         */
        interface IDelayedClosing extends plaza.v1.DelayedClosing.$Properties {
        }

        /** Represents a DelayedClosing. */
        class DelayedClosing {

            /**
             * Constructs a new DelayedClosing.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.DelayedClosing.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DelayedClosing policy. */
            policy: plaza.v1.DelayedClosingPolicy;

            /** DelayedClosing seconds. */
            seconds: number;

            /** DelayedClosing startedAtMs. */
            startedAtMs: number;

            /**
             * Encodes the specified DelayedClosing message. Does not implicitly {@link plaza.v1.DelayedClosing.verify|verify} messages.
             * @param message DelayedClosing message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.DelayedClosing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DelayedClosing message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.DelayedClosing & plaza.v1.DelayedClosing.$Shape} DelayedClosing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.DelayedClosing & plaza.v1.DelayedClosing.$Shape;

            /**
             * Creates a DelayedClosing message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DelayedClosing
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.DelayedClosing;

            /**
             * Creates a plain object from a DelayedClosing message. Also converts values to other types if specified.
             * @param message DelayedClosing
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.DelayedClosing, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DelayedClosing to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DelayedClosing {

            /** Properties of a DelayedClosing. */
            interface $Properties {

                /** DelayedClosing policy */
                policy?: (plaza.v1.DelayedClosingPolicy|null);

                /** DelayedClosing seconds */
                seconds?: (number|null);

                /** DelayedClosing startedAtMs */
                startedAtMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DelayedClosing. */
            type $Shape = plaza.v1.DelayedClosing.$Properties;
        }

        /** DelayedClosingPolicy enum. */
        enum DelayedClosingPolicy {

            /** NEVER value */
            NEVER = 0,

            /** AFTER_FIXED_TIME value */
            AFTER_FIXED_TIME = 1,

            /** AFTER_IDLE_TIME value */
            AFTER_IDLE_TIME = 2
        }

        /** MultiClientPolicy enum. */
        enum MultiClientPolicy {

            /** MULTI_CLIENT_POLICY_UNSPECIFIED value */
            MULTI_CLIENT_POLICY_UNSPECIFIED = 0,

            /** ALL value */
            ALL = 1,

            /** ONE_PER_KIND value */
            ONE_PER_KIND = 2,

            /** NEWEST_ONLY value */
            NEWEST_ONLY = 3,

            /** REFUSE_NEW value */
            REFUSE_NEW = 4
        }

        /**
         * Properties of a PinnedMessage.
         * @deprecated Use plaza.v1.PinnedMessage.$Properties instead.
         */
        interface IPinnedMessage extends plaza.v1.PinnedMessage.$Properties {
        }

        /** Represents a PinnedMessage. */
        class PinnedMessage {

            /**
             * Constructs a new PinnedMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.PinnedMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PinnedMessage seq. */
            seq: number;

            /** PinnedMessage timeMs. */
            timeMs: number;

            /** PinnedMessage clientMessageId. */
            clientMessageId: string;

            /** PinnedMessage sender. */
            sender: string;

            /** PinnedMessage senderNick. */
            senderNick: string;

            /** PinnedMessage type. */
            type: plaza.v1.MessageType;

            /** PinnedMessage text. */
            text: string;

            /** PinnedMessage attachment. */
            attachment: string;

            /** PinnedMessage pinnedBy. */
            pinnedBy: string;

            /** PinnedMessage pinnedAtMs. */
            pinnedAtMs: number;

            /**
             * Encodes the specified PinnedMessage message. Does not implicitly {@link plaza.v1.PinnedMessage.verify|verify} messages.
             * @param message PinnedMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.PinnedMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PinnedMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.PinnedMessage & plaza.v1.PinnedMessage.$Shape} PinnedMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.PinnedMessage & plaza.v1.PinnedMessage.$Shape;

            /**
             * Creates a PinnedMessage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PinnedMessage
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.PinnedMessage;

            /**
             * Creates a plain object from a PinnedMessage message. Also converts values to other types if specified.
             * @param message PinnedMessage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.PinnedMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PinnedMessage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PinnedMessage {

            /** Properties of a PinnedMessage. */
            interface $Properties {

                /** PinnedMessage seq */
                seq?: (number|null);

                /** PinnedMessage timeMs */
                timeMs?: (number|null);

                /** PinnedMessage clientMessageId */
                clientMessageId?: (string|null);

                /** PinnedMessage sender */
                sender?: (string|null);

                /** PinnedMessage senderNick */
                senderNick?: (string|null);

                /** PinnedMessage type */
                type?: (plaza.v1.MessageType|null);

                /** PinnedMessage text */
                text?: (string|null);

                /** PinnedMessage attachment */
                attachment?: (string|null);

                /** PinnedMessage pinnedBy */
                pinnedBy?: (string|null);

                /** PinnedMessage pinnedAtMs */
                pinnedAtMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PinnedMessage. */
            type $Shape = plaza.v1.PinnedMessage.$Properties;
        }

        /** Role enum. */
        enum Role {

            /** ROLE_UNSPECIFIED value */
            ROLE_UNSPECIFIED = 0,

            /** CREATOR value */
            CREATOR = 1,

            /** MANAGER value */
            MANAGER = 2,

            /** ORDINARY_MEMBER value */
            ORDINARY_MEMBER = 3,

            /** VISITOR value */
            VISITOR = 4,

            /** ANONYMOUS_VISITOR value */
            ANONYMOUS_VISITOR = 5,

            /** VIRTUAL_MEMBER value */
            VIRTUAL_MEMBER = 6
        }

        /**
         * Properties of a Member.
         * @deprecated Use plaza.v1.Member.$Properties instead.
         */
        interface IMember extends plaza.v1.Member.$Properties {
        }

        /** Represents a Member. */
        class Member {

            /**
             * Constructs a new Member.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Member.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Member accountId. */
            accountId: string;

            /** Member role. */
            role: plaza.v1.Role;

            /** Member nick. */
            nick: string;

            /** Member avatar. */
            avatar: string;

            /** Member extension. */
            extension: string;

            /** Member online. */
            online: boolean;

            /** Member enteredAtMs. */
            enteredAtMs: number;

            /** Member blocked. */
            blocked: boolean;

            /** Member muted. */
            muted: boolean;

            /** Member temporaryMuteSeconds. */
            temporaryMuteSeconds: number;

            /** Member devices. */
            devices: plaza.v1.Device.$Properties[];

            /** Member tags. */
            tags: string[];

            /** Member notifyTargetTags. */
            notifyTargetTags: string;

            /** Member updatedAtMs. */
            updatedAtMs: number;

            /** Member expiresAtMs. */
            expiresAtMs: number;

            /**
             * Encodes the specified Member message. Does not implicitly {@link plaza.v1.Member.verify|verify} messages.
             * @param message Member message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Member.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Member message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Member & plaza.v1.Member.$Shape} Member
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Member & plaza.v1.Member.$Shape;

            /**
             * Creates a Member message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Member
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Member;

            /**
             * Creates a plain object from a Member message. Also converts values to other types if specified.
             * @param message Member
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Member, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Member to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Member {

            /** Properties of a Member. */
            interface $Properties {

                /** Member accountId */
                accountId?: (string|null);

                /** Member role */
                role?: (plaza.v1.Role|null);

                /** Member nick */
                nick?: (string|null);

                /** Member avatar */
                avatar?: (string|null);

                /** Member extension */
                extension?: (string|null);

                /** Member online */
                online?: (boolean|null);

                /** Member enteredAtMs */
                enteredAtMs?: (number|null);

                /** Member blocked */
                blocked?: (boolean|null);

                /** Member muted */
                muted?: (boolean|null);

                /** Member temporaryMuteSeconds */
                temporaryMuteSeconds?: (number|null);

                /** Member devices */
                devices?: (plaza.v1.Device.$Properties[]|null);

                /** Member tags */
                tags?: (string[]|null);

                /** Member notifyTargetTags */
                notifyTargetTags?: (string|null);

                /** Member updatedAtMs */
                updatedAtMs?: (number|null);

                /** Member expiresAtMs */
                expiresAtMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Member. */
            type $Shape = plaza.v1.Member.$Properties;
        }

        /**
         * Properties of a Device.
         * @deprecated Use plaza.v1.Device.$Properties instead.
         */
        interface IDevice extends plaza.v1.Device.$Properties {
        }

        /** Represents a Device. */
        class Device {

            /**
             * Constructs a new Device.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Device.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Device clientType. */
            clientType: plaza.v1.ClientType;

            /** Device enteredAtMs. */
            enteredAtMs: number;

            /**
             * Encodes the specified Device message. Does not implicitly {@link plaza.v1.Device.verify|verify} messages.
             * @param message Device message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Device.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Device message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Device & plaza.v1.Device.$Shape} Device
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Device & plaza.v1.Device.$Shape;

            /**
             * Creates a Device message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Device
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Device;

            /**
             * Creates a plain object from a Device message. Also converts values to other types if specified.
             * @param message Device
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Device, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Device to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Device {

            /** Properties of a Device. */
            interface $Properties {

                /** Device clientType */
                clientType?: (plaza.v1.ClientType|null);

                /** Device enteredAtMs */
                enteredAtMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Device. */
            type $Shape = plaza.v1.Device.$Properties;
        }

        /**
         * Properties of a ListMembers.
         * @deprecated Use plaza.v1.ListMembers.$Properties instead.
         */
        interface IListMembers extends plaza.v1.ListMembers.$Properties {
        }

        /** Represents a ListMembers. */
        class ListMembers {

            /**
             * Constructs a new ListMembers.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.ListMembers.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListMembers roomId. */
            roomId: number;

            /** ListMembers roles. */
            roles: plaza.v1.Role[];

            /** ListMembers onlyOnline. */
            onlyOnline: boolean;

            /** ListMembers pageToken. */
            pageToken: string;

            /** ListMembers limit. */
            limit: number;

            /** ListMembers onlyBlocked. */
            onlyBlocked: boolean;

            /** ListMembers onlyMuted. */
            onlyMuted: boolean;

            /** ListMembers tag. */
            tag: string;

            /**
             * Encodes the specified ListMembers message. Does not implicitly {@link plaza.v1.ListMembers.verify|verify} messages.
             * @param message ListMembers message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.ListMembers.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListMembers message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.ListMembers & plaza.v1.ListMembers.$Shape} ListMembers
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.ListMembers & plaza.v1.ListMembers.$Shape;

            /**
             * Creates a ListMembers message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListMembers
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.ListMembers;

            /**
             * Creates a plain object from a ListMembers message. Also converts values to other types if specified.
             * @param message ListMembers
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.ListMembers, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListMembers to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListMembers {

            /** Properties of a ListMembers. */
            interface $Properties {

                /** ListMembers roomId */
                roomId?: (number|null);

                /** ListMembers roles */
                roles?: (plaza.v1.Role[]|null);

                /** ListMembers onlyOnline */
                onlyOnline?: (boolean|null);

                /** ListMembers pageToken */
                pageToken?: (string|null);

                /** ListMembers limit */
                limit?: (number|null);

                /** ListMembers onlyBlocked */
                onlyBlocked?: (boolean|null);

                /** ListMembers onlyMuted */
                onlyMuted?: (boolean|null);

                /** ListMembers tag */
                tag?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListMembers. */
            type $Shape = plaza.v1.ListMembers.$Properties;
        }

        /**
         * Properties of a MemberPage.
         * @deprecated Use plaza.v1.MemberPage.$Properties instead.
         */
        interface IMemberPage extends plaza.v1.MemberPage.$Properties {
        }

        /** Represents a MemberPage. */
        class MemberPage {

            /**
             * Constructs a new MemberPage.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.MemberPage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MemberPage members. */
            members: plaza.v1.Member.$Properties[];

            /** MemberPage nextPageToken. */
            nextPageToken: string;

            /**
             * Encodes the specified MemberPage message. Does not implicitly {@link plaza.v1.MemberPage.verify|verify} messages.
             * @param message MemberPage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.MemberPage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MemberPage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.MemberPage & plaza.v1.MemberPage.$Shape} MemberPage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.MemberPage & plaza.v1.MemberPage.$Shape;

            /**
             * Creates a MemberPage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MemberPage
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.MemberPage;

            /**
             * Creates a plain object from a MemberPage message. Also converts values to other types if specified.
             * @param message MemberPage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.MemberPage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MemberPage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MemberPage {

            /** Properties of a MemberPage. */
            interface $Properties {

                /** MemberPage members */
                members?: (plaza.v1.Member.$Properties[]|null);

                /** MemberPage nextPageToken */
                nextPageToken?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MemberPage. */
            type $Shape = plaza.v1.MemberPage.$Properties;
        }

        /**
         * Properties of a GetMembers.
         * @deprecated Use plaza.v1.GetMembers.$Properties instead.
         */
        interface IGetMembers extends plaza.v1.GetMembers.$Properties {
        }

        /** Represents a GetMembers. */
        class GetMembers {

            /**
             * Constructs a new GetMembers.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.GetMembers.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetMembers roomId. */
            roomId: number;

            /** GetMembers accountIds. */
            accountIds: string[];

            /**
             * Encodes the specified GetMembers message. Does not implicitly {@link plaza.v1.GetMembers.verify|verify} messages.
             * @param message GetMembers message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.GetMembers.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetMembers message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.GetMembers & plaza.v1.GetMembers.$Shape} GetMembers
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.GetMembers & plaza.v1.GetMembers.$Shape;

            /**
             * Creates a GetMembers message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetMembers
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.GetMembers;

            /**
             * Creates a plain object from a GetMembers message. Also converts values to other types if specified.
             * @param message GetMembers
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.GetMembers, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetMembers to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetMembers {

            /** Properties of a GetMembers. */
            interface $Properties {

                /** GetMembers roomId */
                roomId?: (number|null);

                /** GetMembers accountIds */
                accountIds?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetMembers. */
            type $Shape = plaza.v1.GetMembers.$Properties;
        }

        /**
         * Properties of a MemberList.
         * @deprecated Use plaza.v1.MemberList.$Properties instead.
         */
        interface IMemberList extends plaza.v1.MemberList.$Properties {
        }

        /** Represents a MemberList. */
        class MemberList {

            /**
             * Constructs a new MemberList.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.MemberList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MemberList members. */
            members: plaza.v1.Member.$Properties[];

            /**
             * Encodes the specified MemberList message. Does not implicitly {@link plaza.v1.MemberList.verify|verify} messages.
             * @param message MemberList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.MemberList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MemberList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.MemberList & plaza.v1.MemberList.$Shape} MemberList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.MemberList & plaza.v1.MemberList.$Shape;

            /**
             * Creates a MemberList message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MemberList
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.MemberList;

            /**
             * Creates a plain object from a MemberList message. Also converts values to other types if specified.
             * @param message MemberList
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.MemberList, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MemberList to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MemberList {

            /** Properties of a MemberList. */
            interface $Properties {

                /** MemberList members */
                members?: (plaza.v1.Member.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MemberList. */
            type $Shape = plaza.v1.MemberList.$Properties;
        }

        /**
         * Properties of a NotificationOptions.
         * @deprecated Use plaza.v1.NotificationOptions.$Properties instead.
         */
        interface INotificationOptions extends plaza.v1.NotificationOptions.$Properties {
        }

        /** Represents a NotificationOptions. */
        class NotificationOptions {

            /**
             * Constructs a new NotificationOptions.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.NotificationOptions.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NotificationOptions silent. */
            silent: boolean;

            /** NotificationOptions extension. */
            extension: string;

            /**
             * Encodes the specified NotificationOptions message. Does not implicitly {@link plaza.v1.NotificationOptions.verify|verify} messages.
             * @param message NotificationOptions message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.NotificationOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NotificationOptions message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.NotificationOptions & plaza.v1.NotificationOptions.$Shape} NotificationOptions
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.NotificationOptions & plaza.v1.NotificationOptions.$Shape;

            /**
             * Creates a NotificationOptions message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns NotificationOptions
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.NotificationOptions;

            /**
             * Creates a plain object from a NotificationOptions message. Also converts values to other types if specified.
             * @param message NotificationOptions
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.NotificationOptions, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this NotificationOptions to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace NotificationOptions {

            /** Properties of a NotificationOptions. */
            interface $Properties {

                /** NotificationOptions silent */
                silent?: (boolean|null);

                /** NotificationOptions extension */
                extension?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NotificationOptions. */
            type $Shape = plaza.v1.NotificationOptions.$Properties;
        }

        /**
         * Properties of a SetMemberRole.
         * @deprecated Use plaza.v1.SetMemberRole.$Properties instead.
         */
        interface ISetMemberRole extends plaza.v1.SetMemberRole.$Properties {
        }

        /** Represents a SetMemberRole. */
        class SetMemberRole {

            /**
             * Constructs a new SetMemberRole.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.SetMemberRole.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetMemberRole roomId. */
            roomId: number;

            /** SetMemberRole accountId. */
            accountId: string;

            /** SetMemberRole role. */
            role: plaza.v1.Role;

            /** SetMemberRole notification. */
            notification?: (plaza.v1.NotificationOptions.$Properties|null);

            /**
             * Encodes the specified SetMemberRole message. Does not implicitly {@link plaza.v1.SetMemberRole.verify|verify} messages.
             * @param message SetMemberRole message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.SetMemberRole.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetMemberRole message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.SetMemberRole & plaza.v1.SetMemberRole.$Shape} SetMemberRole
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.SetMemberRole & plaza.v1.SetMemberRole.$Shape;

            /**
             * Creates a SetMemberRole message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetMemberRole
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.SetMemberRole;

            /**
             * Creates a plain object from a SetMemberRole message. Also converts values to other types if specified.
             * @param message SetMemberRole
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.SetMemberRole, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetMemberRole to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SetMemberRole {

            /** Properties of a SetMemberRole. */
            interface $Properties {

                /** SetMemberRole roomId */
                roomId?: (number|null);

                /** SetMemberRole accountId */
                accountId?: (string|null);

                /** SetMemberRole role */
                role?: (plaza.v1.Role|null);

                /** SetMemberRole notification */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetMemberRole. */
            type $Shape = plaza.v1.SetMemberRole.$Properties;
        }

        /**
         * Properties of a SetMemberBlocked.
         * @deprecated Use plaza.v1.SetMemberBlocked.$Properties instead.
         */
        interface ISetMemberBlocked extends plaza.v1.SetMemberBlocked.$Properties {
        }

        /** Represents a SetMemberBlocked. */
        class SetMemberBlocked {

            /**
             * Constructs a new SetMemberBlocked.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.SetMemberBlocked.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetMemberBlocked roomId. */
            roomId: number;

            /** SetMemberBlocked accountId. */
            accountId: string;

            /** SetMemberBlocked blocked. */
            blocked: boolean;

            /** SetMemberBlocked notification. */
            notification?: (plaza.v1.NotificationOptions.$Properties|null);

            /**
             * Encodes the specified SetMemberBlocked message. Does not implicitly {@link plaza.v1.SetMemberBlocked.verify|verify} messages.
             * @param message SetMemberBlocked message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.SetMemberBlocked.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetMemberBlocked message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.SetMemberBlocked & plaza.v1.SetMemberBlocked.$Shape} SetMemberBlocked
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.SetMemberBlocked & plaza.v1.SetMemberBlocked.$Shape;

            /**
             * Creates a SetMemberBlocked message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetMemberBlocked
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.SetMemberBlocked;

            /**
             * Creates a plain object from a SetMemberBlocked message. Also converts values to other types if specified.
             * @param message SetMemberBlocked
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.SetMemberBlocked, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetMemberBlocked to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SetMemberBlocked {

            /** Properties of a SetMemberBlocked. */
            interface $Properties {

                /** SetMemberBlocked roomId */
                roomId?: (number|null);

                /** SetMemberBlocked accountId */
                accountId?: (string|null);

                /** SetMemberBlocked blocked */
                blocked?: (boolean|null);

                /** SetMemberBlocked notification */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetMemberBlocked. */
            type $Shape = plaza.v1.SetMemberBlocked.$Properties;
        }

        /**
         * Properties of a SetMemberMuted.
         * @deprecated Use plaza.v1.SetMemberMuted.$Properties instead.
         */
        interface ISetMemberMuted extends plaza.v1.SetMemberMuted.$Properties {
        }

        /** Represents a SetMemberMuted. */
        class SetMemberMuted {

            /**
             * Constructs a new SetMemberMuted.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.SetMemberMuted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetMemberMuted roomId. */
            roomId: number;

            /** SetMemberMuted accountId. */
            accountId: string;

            /** SetMemberMuted muted. */
            muted: boolean;

            /** SetMemberMuted notification. */
            notification?: (plaza.v1.NotificationOptions.$Properties|null);

            /**
             * Encodes the specified SetMemberMuted message. Does not implicitly {@link plaza.v1.SetMemberMuted.verify|verify} messages.
             * @param message SetMemberMuted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.SetMemberMuted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetMemberMuted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.SetMemberMuted & plaza.v1.SetMemberMuted.$Shape} SetMemberMuted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.SetMemberMuted & plaza.v1.SetMemberMuted.$Shape;

            /**
             * Creates a SetMemberMuted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetMemberMuted
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.SetMemberMuted;

            /**
             * Creates a plain object from a SetMemberMuted message. Also converts values to other types if specified.
             * @param message SetMemberMuted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.SetMemberMuted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetMemberMuted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SetMemberMuted {

            /** Properties of a SetMemberMuted. */
            interface $Properties {

                /** SetMemberMuted roomId */
                roomId?: (number|null);

                /** SetMemberMuted accountId */
                accountId?: (string|null);

                /** SetMemberMuted muted */
                muted?: (boolean|null);

                /** SetMemberMuted notification */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetMemberMuted. */
            type $Shape = plaza.v1.SetMemberMuted.$Properties;
        }

        /**
         * Properties of a SetMemberTemporaryMute.
         * @deprecated Use plaza.v1.SetMemberTemporaryMute.$Properties instead.
         */
        interface ISetMemberTemporaryMute extends plaza.v1.SetMemberTemporaryMute.$Properties {
        }

        /** Represents a SetMemberTemporaryMute. */
        class SetMemberTemporaryMute {

            /**
             * Constructs a new SetMemberTemporaryMute.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.SetMemberTemporaryMute.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetMemberTemporaryMute roomId. */
            roomId: number;

            /** SetMemberTemporaryMute accountId. */
            accountId: string;

            /** SetMemberTemporaryMute durationSeconds. */
            durationSeconds: number;

            /** SetMemberTemporaryMute notification. */
            notification?: (plaza.v1.NotificationOptions.$Properties|null);

            /**
             * Encodes the specified SetMemberTemporaryMute message. Does not implicitly {@link plaza.v1.SetMemberTemporaryMute.verify|verify} messages.
             * @param message SetMemberTemporaryMute message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.SetMemberTemporaryMute.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetMemberTemporaryMute message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.SetMemberTemporaryMute & plaza.v1.SetMemberTemporaryMute.$Shape} SetMemberTemporaryMute
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.SetMemberTemporaryMute & plaza.v1.SetMemberTemporaryMute.$Shape;

            /**
             * Creates a SetMemberTemporaryMute message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetMemberTemporaryMute
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.SetMemberTemporaryMute;

            /**
             * Creates a plain object from a SetMemberTemporaryMute message. Also converts values to other types if specified.
             * @param message SetMemberTemporaryMute
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.SetMemberTemporaryMute, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetMemberTemporaryMute to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SetMemberTemporaryMute {

            /** Properties of a SetMemberTemporaryMute. */
            interface $Properties {

                /** SetMemberTemporaryMute roomId */
                roomId?: (number|null);

                /** SetMemberTemporaryMute accountId */
                accountId?: (string|null);

                /** SetMemberTemporaryMute durationSeconds */
                durationSeconds?: (number|null);

                /** SetMemberTemporaryMute notification */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetMemberTemporaryMute. */
            type $Shape = plaza.v1.SetMemberTemporaryMute.$Properties;
        }

        /**
         * Properties of a RemoveMember.
         * @deprecated Use plaza.v1.RemoveMember.$Properties instead.
         */
        interface IRemoveMember extends plaza.v1.RemoveMember.$Properties {
        }

        /** Represents a RemoveMember. */
        class RemoveMember {

            /**
             * Constructs a new RemoveMember.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.RemoveMember.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoveMember roomId. */
            roomId: number;

            /** RemoveMember accountId. */
            accountId: string;

            /** RemoveMember notification. */
            notification?: (plaza.v1.NotificationOptions.$Properties|null);

            /**
             * Encodes the specified RemoveMember message. Does not implicitly {@link plaza.v1.RemoveMember.verify|verify} messages.
             * @param message RemoveMember message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.RemoveMember.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoveMember message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.RemoveMember & plaza.v1.RemoveMember.$Shape} RemoveMember
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.RemoveMember & plaza.v1.RemoveMember.$Shape;

            /**
             * Creates a RemoveMember message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RemoveMember
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.RemoveMember;

            /**
             * Creates a plain object from a RemoveMember message. Also converts values to other types if specified.
             * @param message RemoveMember
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.RemoveMember, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RemoveMember to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RemoveMember {

            /** Properties of a RemoveMember. */
            interface $Properties {

                /** RemoveMember roomId */
                roomId?: (number|null);

                /** RemoveMember accountId */
                accountId?: (string|null);

                /** RemoveMember notification */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoveMember. */
            type $Shape = plaza.v1.RemoveMember.$Properties;
        }

        /**
         * Properties of a RemovedMember.
         * @deprecated Use plaza.v1.RemovedMember.$Properties instead.
         */
        interface IRemovedMember extends plaza.v1.RemovedMember.$Properties {
        }

        /** Represents a RemovedMember. */
        class RemovedMember {

            /**
             * Constructs a new RemovedMember.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.RemovedMember.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemovedMember roomId. */
            roomId: number;

            /** RemovedMember accountId. */
            accountId: string;

            /**
             * Encodes the specified RemovedMember message. Does not implicitly {@link plaza.v1.RemovedMember.verify|verify} messages.
             * @param message RemovedMember message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.RemovedMember.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemovedMember message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.RemovedMember & plaza.v1.RemovedMember.$Shape} RemovedMember
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.RemovedMember & plaza.v1.RemovedMember.$Shape;

            /**
             * Creates a RemovedMember message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RemovedMember
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.RemovedMember;

            /**
             * Creates a plain object from a RemovedMember message. Also converts values to other types if specified.
             * @param message RemovedMember
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.RemovedMember, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RemovedMember to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RemovedMember {

            /** Properties of a RemovedMember. */
            interface $Properties {

                /** RemovedMember roomId */
                roomId?: (number|null);

                /** RemovedMember accountId */
                accountId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemovedMember. */
            type $Shape = plaza.v1.RemovedMember.$Properties;
        }

        /**
         * Properties of a SetRoomMuted.
         * @deprecated Use plaza.v1.SetRoomMuted.$Properties instead.
         */
        interface ISetRoomMuted extends plaza.v1.SetRoomMuted.$Properties {
        }

        /** Represents a SetRoomMuted. */
        class SetRoomMuted {

            /**
             * Constructs a new SetRoomMuted.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.SetRoomMuted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetRoomMuted roomId. */
            roomId: number;

            /** SetRoomMuted muted. */
            muted: boolean;

            /** SetRoomMuted notification. */
            notification?: (plaza.v1.NotificationOptions.$Properties|null);

            /**
             * Encodes the specified SetRoomMuted message. Does not implicitly {@link plaza.v1.SetRoomMuted.verify|verify} messages.
             * @param message SetRoomMuted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.SetRoomMuted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetRoomMuted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.SetRoomMuted & plaza.v1.SetRoomMuted.$Shape} SetRoomMuted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.SetRoomMuted & plaza.v1.SetRoomMuted.$Shape;

            /**
             * Creates a SetRoomMuted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetRoomMuted
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.SetRoomMuted;

            /**
             * Creates a plain object from a SetRoomMuted message. Also converts values to other types if specified.
             * @param message SetRoomMuted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.SetRoomMuted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetRoomMuted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SetRoomMuted {

            /** Properties of a SetRoomMuted. */
            interface $Properties {

                /** SetRoomMuted roomId */
                roomId?: (number|null);

                /** SetRoomMuted muted */
                muted?: (boolean|null);

                /** SetRoomMuted notification */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetRoomMuted. */
            type $Shape = plaza.v1.SetRoomMuted.$Properties;
        }

        /**
         * Properties of an UpdateRoom.
         * @deprecated Use plaza.v1.UpdateRoom.$Properties instead.
         */
        interface IUpdateRoom extends plaza.v1.UpdateRoom.$Properties {
        }

        /** Represents an UpdateRoom. */
        class UpdateRoom {

            /**
             * Constructs a new UpdateRoom.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.UpdateRoom.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateRoom roomId. */
            roomId: number;

            /** UpdateRoom name. */
            name?: (string|null);

            /** UpdateRoom announcement. */
            announcement?: (string|null);

            /** UpdateRoom liveUrl. */
            liveUrl?: (string|null);

            /** UpdateRoom extension. */
            extension?: (string|null);

            /** UpdateRoom queueLevel. */
            queueLevel?: (number|null);

            /** UpdateRoom notification. */
            notification?: (plaza.v1.NotificationOptions.$Properties|null);

            /** UpdateRoom slowModeSeconds. */
            slowModeSeconds?: (number|null);

            /**
             * Encodes the specified UpdateRoom message. Does not implicitly {@link plaza.v1.UpdateRoom.verify|verify} messages.
             * @param message UpdateRoom message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.UpdateRoom.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateRoom message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.UpdateRoom & plaza.v1.UpdateRoom.$Shape} UpdateRoom
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.UpdateRoom & plaza.v1.UpdateRoom.$Shape;

            /**
             * Creates an UpdateRoom message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns UpdateRoom
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.UpdateRoom;

            /**
             * Creates a plain object from an UpdateRoom message. Also converts values to other types if specified.
             * @param message UpdateRoom
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.UpdateRoom, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this UpdateRoom to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace UpdateRoom {

            /** Properties of an UpdateRoom. */
            interface $Properties {

                /** UpdateRoom roomId */
                roomId?: (number|null);

                /** UpdateRoom name */
                name?: (string|null);

                /** UpdateRoom announcement */
                announcement?: (string|null);

                /** UpdateRoom liveUrl */
                liveUrl?: (string|null);

                /** UpdateRoom extension */
                extension?: (string|null);

                /** UpdateRoom queueLevel */
                queueLevel?: (number|null);

                /** UpdateRoom notification */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /** UpdateRoom slowModeSeconds */
                slowModeSeconds?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateRoom. */
            type $Shape = plaza.v1.UpdateRoom.$Properties;
        }

        /**
         * Properties of an UpdateSelf.
         * @deprecated Use plaza.v1.UpdateSelf.$Properties instead.
         */
        interface IUpdateSelf extends plaza.v1.UpdateSelf.$Properties {
        }

        /** Represents an UpdateSelf. */
        class UpdateSelf {

            /**
             * Constructs a new UpdateSelf.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.UpdateSelf.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateSelf roomId. */
            roomId: number;

            /** UpdateSelf nick. */
            nick?: (string|null);

            /** UpdateSelf avatar. */
            avatar?: (string|null);

            /** UpdateSelf extension. */
            extension?: (string|null);

            /** UpdateSelf persistent. */
            persistent: boolean;

            /** UpdateSelf notification. */
            notification?: (plaza.v1.NotificationOptions.$Properties|null);

            /**
             * Encodes the specified UpdateSelf message. Does not implicitly {@link plaza.v1.UpdateSelf.verify|verify} messages.
             * @param message UpdateSelf message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.UpdateSelf.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateSelf message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.UpdateSelf & plaza.v1.UpdateSelf.$Shape} UpdateSelf
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.UpdateSelf & plaza.v1.UpdateSelf.$Shape;

            /**
             * Creates an UpdateSelf message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns UpdateSelf
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.UpdateSelf;

            /**
             * Creates a plain object from an UpdateSelf message. Also converts values to other types if specified.
             * @param message UpdateSelf
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.UpdateSelf, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this UpdateSelf to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace UpdateSelf {

            /** Properties of an UpdateSelf. */
            interface $Properties {

                /** UpdateSelf roomId */
                roomId?: (number|null);

                /** UpdateSelf nick */
                nick?: (string|null);

                /** UpdateSelf avatar */
                avatar?: (string|null);

                /** UpdateSelf extension */
                extension?: (string|null);

                /** UpdateSelf persistent */
                persistent?: (boolean|null);

                /** UpdateSelf notification */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateSelf. */
            type $Shape = plaza.v1.UpdateSelf.$Properties;
        }

        /**
         * Properties of a SetTagMute.
         * @deprecated Use plaza.v1.SetTagMute.$Properties instead.
         */
        interface ISetTagMute extends plaza.v1.SetTagMute.$Properties {
        }

        /** Represents a SetTagMute. */
        class SetTagMute {

            /**
             * Constructs a new SetTagMute.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.SetTagMute.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetTagMute roomId. */
            roomId: number;

            /** SetTagMute tag. */
            tag: string;

            /** SetTagMute durationSeconds. */
            durationSeconds: number;

            /** SetTagMute notification. */
            notification?: (plaza.v1.NotificationOptions.$Properties|null);

            /** SetTagMute notifyTargetTags. */
            notifyTargetTags?: (string|null);

            /**
             * Encodes the specified SetTagMute message. Does not implicitly {@link plaza.v1.SetTagMute.verify|verify} messages.
             * @param message SetTagMute message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.SetTagMute.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetTagMute message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.SetTagMute & plaza.v1.SetTagMute.$Shape} SetTagMute
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.SetTagMute & plaza.v1.SetTagMute.$Shape;

            /**
             * Creates a SetTagMute message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetTagMute
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.SetTagMute;

            /**
             * Creates a plain object from a SetTagMute message. Also converts values to other types if specified.
             * @param message SetTagMute
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.SetTagMute, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetTagMute to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SetTagMute {

            /** Properties of a SetTagMute. */
            interface $Properties {

                /** SetTagMute roomId */
                roomId?: (number|null);

                /** SetTagMute tag */
                tag?: (string|null);

                /** SetTagMute durationSeconds */
                durationSeconds?: (number|null);

                /** SetTagMute notification */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /** SetTagMute notifyTargetTags */
                notifyTargetTags?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetTagMute. */
            type $Shape = plaza.v1.SetTagMute.$Properties;
        }

        /**
         * Properties of a TagMute.
         * @deprecated Use plaza.v1.TagMute.$Properties instead.
         */
        interface ITagMute extends plaza.v1.TagMute.$Properties {
        }

        /** Represents a TagMute. */
        class TagMute {

            /**
             * Constructs a new TagMute.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.TagMute.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TagMute tag. */
            tag: string;

            /** TagMute seconds. */
            seconds: number;

            /**
             * Encodes the specified TagMute message. Does not implicitly {@link plaza.v1.TagMute.verify|verify} messages.
             * @param message TagMute message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.TagMute.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TagMute message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.TagMute & plaza.v1.TagMute.$Shape} TagMute
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.TagMute & plaza.v1.TagMute.$Shape;

            /**
             * Creates a TagMute message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TagMute
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.TagMute;

            /**
             * Creates a plain object from a TagMute message. Also converts values to other types if specified.
             * @param message TagMute
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.TagMute, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TagMute to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TagMute {

            /** Properties of a TagMute. */
            interface $Properties {

                /** TagMute tag */
                tag?: (string|null);

                /** TagMute seconds */
                seconds?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TagMute. */
            type $Shape = plaza.v1.TagMute.$Properties;
        }

        /**
         * Properties of an UpdateTags.
         * @deprecated Use plaza.v1.UpdateTags.$Properties instead.
         */
        interface IUpdateTags extends plaza.v1.UpdateTags.$Properties {
        }

        /** Represents an UpdateTags. */
        class UpdateTags {

            /**
             * Constructs a new UpdateTags.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.UpdateTags.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateTags roomId. */
            roomId: number;

            /** UpdateTags tags. */
            tags?: (plaza.v1.Tags.$Properties|null);

            /** UpdateTags notification. */
            notification?: (plaza.v1.NotificationOptions.$Properties|null);

            /**
             * Encodes the specified UpdateTags message. Does not implicitly {@link plaza.v1.UpdateTags.verify|verify} messages.
             * @param message UpdateTags message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.UpdateTags.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateTags message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.UpdateTags & plaza.v1.UpdateTags.$Shape} UpdateTags
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.UpdateTags & plaza.v1.UpdateTags.$Shape;

            /**
             * Creates an UpdateTags message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns UpdateTags
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.UpdateTags;

            /**
             * Creates a plain object from an UpdateTags message. Also converts values to other types if specified.
             * @param message UpdateTags
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.UpdateTags, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this UpdateTags to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace UpdateTags {

            /** Properties of an UpdateTags. */
            interface $Properties {

                /** UpdateTags roomId */
                roomId?: (number|null);

                /** UpdateTags tags */
                tags?: (plaza.v1.Tags.$Properties|null);

                /** UpdateTags notification */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateTags. */
            type $Shape = plaza.v1.UpdateTags.$Properties;
        }

        /**
         * Properties of an UpdateLocation.
         * @deprecated Use plaza.v1.UpdateLocation.$Properties instead.
         */
        interface IUpdateLocation extends plaza.v1.UpdateLocation.$Properties {
        }

        /** Represents an UpdateLocation. */
        class UpdateLocation {

            /**
             * Constructs a new UpdateLocation.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.UpdateLocation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateLocation roomId. */
            roomId: number;

            /** UpdateLocation listening. */
            listening?: (plaza.v1.Listening.$Properties|null);

            /**
             * Encodes the specified UpdateLocation message. Does not implicitly {@link plaza.v1.UpdateLocation.verify|verify} messages.
             * @param message UpdateLocation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.UpdateLocation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateLocation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.UpdateLocation & plaza.v1.UpdateLocation.$Shape} UpdateLocation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.UpdateLocation & plaza.v1.UpdateLocation.$Shape;

            /**
             * Creates an UpdateLocation message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns UpdateLocation
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.UpdateLocation;

            /**
             * Creates a plain object from an UpdateLocation message. Also converts values to other types if specified.
             * @param message UpdateLocation
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.UpdateLocation, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this UpdateLocation to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace UpdateLocation {

            /** Properties of an UpdateLocation. */
            interface $Properties {

                /** UpdateLocation roomId */
                roomId?: (number|null);

                /** UpdateLocation listening */
                listening?: (plaza.v1.Listening.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateLocation. */
            type $Shape = plaza.v1.UpdateLocation.$Properties;
        }

        /**
         * Properties of an UpdatedLocation.
         * @deprecated Use plaza.v1.UpdatedLocation.$Properties instead.
         */
        interface IUpdatedLocation extends plaza.v1.UpdatedLocation.$Properties {
        }

        /** Represents an UpdatedLocation. */
        class UpdatedLocation {

            /**
             * Constructs a new UpdatedLocation.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.UpdatedLocation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdatedLocation roomId. */
            roomId: number;

            /**
             * Encodes the specified UpdatedLocation message. Does not implicitly {@link plaza.v1.UpdatedLocation.verify|verify} messages.
             * @param message UpdatedLocation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.UpdatedLocation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdatedLocation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.UpdatedLocation & plaza.v1.UpdatedLocation.$Shape} UpdatedLocation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.UpdatedLocation & plaza.v1.UpdatedLocation.$Shape;

            /**
             * Creates an UpdatedLocation message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns UpdatedLocation
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.UpdatedLocation;

            /**
             * Creates a plain object from an UpdatedLocation message. Also converts values to other types if specified.
             * @param message UpdatedLocation
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.UpdatedLocation, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this UpdatedLocation to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace UpdatedLocation {

            /** Properties of an UpdatedLocation. */
            interface $Properties {

                /** UpdatedLocation roomId */
                roomId?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdatedLocation. */
            type $Shape = plaza.v1.UpdatedLocation.$Properties;
        }

        /**
         * Properties of a CountMembersWithTag.
         * @deprecated Use plaza.v1.CountMembersWithTag.$Properties instead.
         */
        interface ICountMembersWithTag extends plaza.v1.CountMembersWithTag.$Properties {
        }

        /** Represents a CountMembersWithTag. */
        class CountMembersWithTag {

            /**
             * Constructs a new CountMembersWithTag.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.CountMembersWithTag.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CountMembersWithTag roomId. */
            roomId: number;

            /** CountMembersWithTag tag. */
            tag: string;

            /**
             * Encodes the specified CountMembersWithTag message. Does not implicitly {@link plaza.v1.CountMembersWithTag.verify|verify} messages.
             * @param message CountMembersWithTag message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.CountMembersWithTag.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CountMembersWithTag message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.CountMembersWithTag & plaza.v1.CountMembersWithTag.$Shape} CountMembersWithTag
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.CountMembersWithTag & plaza.v1.CountMembersWithTag.$Shape;

            /**
             * Creates a CountMembersWithTag message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CountMembersWithTag
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.CountMembersWithTag;

            /**
             * Creates a plain object from a CountMembersWithTag message. Also converts values to other types if specified.
             * @param message CountMembersWithTag
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.CountMembersWithTag, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CountMembersWithTag to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CountMembersWithTag {

            /** Properties of a CountMembersWithTag. */
            interface $Properties {

                /** CountMembersWithTag roomId */
                roomId?: (number|null);

                /** CountMembersWithTag tag */
                tag?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CountMembersWithTag. */
            type $Shape = plaza.v1.CountMembersWithTag.$Properties;
        }

        /**
         * Properties of a TagCount.
         * @deprecated Use plaza.v1.TagCount.$Properties instead.
         */
        interface ITagCount extends plaza.v1.TagCount.$Properties {
        }

        /** Represents a TagCount. */
        class TagCount {

            /**
             * Constructs a new TagCount.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.TagCount.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TagCount tag. */
            tag: string;

            /** TagCount members. */
            members: number;

            /**
             * Encodes the specified TagCount message. Does not implicitly {@link plaza.v1.TagCount.verify|verify} messages.
             * @param message TagCount message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.TagCount.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TagCount message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.TagCount & plaza.v1.TagCount.$Shape} TagCount
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.TagCount & plaza.v1.TagCount.$Shape;

            /**
             * Creates a TagCount message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TagCount
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.TagCount;

            /**
             * Creates a plain object from a TagCount message. Also converts values to other types if specified.
             * @param message TagCount
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.TagCount, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TagCount to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TagCount {

            /** Properties of a TagCount. */
            interface $Properties {

                /** TagCount tag */
                tag?: (string|null);

                /** TagCount members */
                members?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TagCount. */
            type $Shape = plaza.v1.TagCount.$Properties;
        }

        /**
         * Properties of a RoomClosed.
         * @deprecated Use plaza.v1.RoomClosed.$Properties instead.
         */
        interface IRoomClosed extends plaza.v1.RoomClosed.$Properties {
        }

        /** Represents a RoomClosed. */
        class RoomClosed {

            /**
             * Constructs a new RoomClosed.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.RoomClosed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomClosed roomId. */
            roomId: number;

            /** RoomClosed reason. */
            reason: string;

            /**
             * Encodes the specified RoomClosed message. Does not implicitly {@link plaza.v1.RoomClosed.verify|verify} messages.
             * @param message RoomClosed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.RoomClosed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomClosed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.RoomClosed & plaza.v1.RoomClosed.$Shape} RoomClosed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.RoomClosed & plaza.v1.RoomClosed.$Shape;

            /**
             * Creates a RoomClosed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RoomClosed
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.RoomClosed;

            /**
             * Creates a plain object from a RoomClosed message. Also converts values to other types if specified.
             * @param message RoomClosed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.RoomClosed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RoomClosed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RoomClosed {

            /** Properties of a RoomClosed. */
            interface $Properties {

                /** RoomClosed roomId */
                roomId?: (number|null);

                /** RoomClosed reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomClosed. */
            type $Shape = plaza.v1.RoomClosed.$Properties;
        }

        /**
         * Properties of a Kicked.
         * @deprecated Use plaza.v1.Kicked.$Properties instead.
         */
        interface IKicked extends plaza.v1.Kicked.$Properties {
        }

        /** Represents a Kicked. */
        class Kicked {

            /**
             * Constructs a new Kicked.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Kicked.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Kicked roomId. */
            roomId: number;

            /** Kicked reason. */
            reason: plaza.v1.KickReason;

            /** Kicked extension. */
            extension: string;

            /**
             * Encodes the specified Kicked message. Does not implicitly {@link plaza.v1.Kicked.verify|verify} messages.
             * @param message Kicked message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Kicked.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Kicked message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Kicked & plaza.v1.Kicked.$Shape} Kicked
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Kicked & plaza.v1.Kicked.$Shape;

            /**
             * Creates a Kicked message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Kicked
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Kicked;

            /**
             * Creates a plain object from a Kicked message. Also converts values to other types if specified.
             * @param message Kicked
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Kicked, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Kicked to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Kicked {

            /** Properties of a Kicked. */
            interface $Properties {

                /** Kicked roomId */
                roomId?: (number|null);

                /** Kicked reason */
                reason?: (plaza.v1.KickReason|null);

                /** Kicked extension */
                extension?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Kicked. */
            type $Shape = plaza.v1.Kicked.$Properties;
        }

        /** KickReason enum. */
        enum KickReason {

            /** KICK_REASON_UNSPECIFIED value */
            KICK_REASON_UNSPECIFIED = 0,

            /** ROOM_CLOSED value */
            ROOM_CLOSED = 1,

            /** BY_MANAGER value */
            BY_MANAGER = 2,

            /** OTHER_DEVICE value */
            OTHER_DEVICE = 3,

            /** SILENTLY value */
            SILENTLY = 4,

            /** BLOCKED value */
            BLOCKED = 5,

            /** SESSION_LOST value */
            SESSION_LOST = 6
        }

        /**
         * Properties of an Occupancy.
         * @deprecated Use plaza.v1.Occupancy.$Properties instead.
         */
        interface IOccupancy extends plaza.v1.Occupancy.$Properties {
        }

        /** Represents an Occupancy. */
        class Occupancy {

            /**
             * Constructs a new Occupancy.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Occupancy.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Occupancy roomId. */
            roomId: number;

            /** Occupancy online. */
            online: number;

            /**
             * Encodes the specified Occupancy message. Does not implicitly {@link plaza.v1.Occupancy.verify|verify} messages.
             * @param message Occupancy message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Occupancy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Occupancy message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Occupancy & plaza.v1.Occupancy.$Shape} Occupancy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Occupancy & plaza.v1.Occupancy.$Shape;

            /**
             * Creates an Occupancy message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Occupancy
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Occupancy;

            /**
             * Creates a plain object from an Occupancy message. Also converts values to other types if specified.
             * @param message Occupancy
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Occupancy, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Occupancy to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Occupancy {

            /** Properties of an Occupancy. */
            interface $Properties {

                /** Occupancy roomId */
                roomId?: (number|null);

                /** Occupancy online */
                online?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Occupancy. */
            type $Shape = plaza.v1.Occupancy.$Properties;
        }

        /** MessageType enum. */
        enum MessageType {

            /** TEXT value */
            TEXT = 0,

            /** IMAGE value */
            IMAGE = 1,

            /** AUDIO value */
            AUDIO = 2,

            /** VIDEO value */
            VIDEO = 3,

            /** LOCATION value */
            LOCATION = 4,

            /** NOTIFICATION value */
            NOTIFICATION = 5,

            /** FILE value */
            FILE = 6,

            /** TIP value */
            TIP = 10,

            /** CUSTOM value */
            CUSTOM = 100
        }

        /**
         * Properties of a SendMessage.
         * @deprecated Use plaza.v1.SendMessage.$Properties instead.
         */
        interface ISendMessage extends plaza.v1.SendMessage.$Properties {
        }

        /** Represents a SendMessage. */
        class SendMessage {

            /**
             * Constructs a new SendMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.SendMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SendMessage roomId. */
            roomId: number;

            /** SendMessage clientMessageId. */
            clientMessageId: string;

            /** SendMessage type. */
            type: plaza.v1.MessageType;

            /** SendMessage subType. */
            subType: number;

            /** SendMessage text. */
            text: string;

            /** SendMessage attachment. */
            attachment: string;

            /** SendMessage extension. */
            extension: string;

            /** SendMessage doNotStore. */
            doNotStore: boolean;

            /** SendMessage priority. */
            priority: plaza.v1.MessagePriority;

            /** SendMessage refuseExcessPriority. */
            refuseExcessPriority: boolean;

            /** SendMessage receivers. */
            receivers: string[];

            /** SendMessage targetTags. */
            targetTags?: (string|null);

            /** SendMessage place. */
            place?: (plaza.v1.Place.$Properties|null);

            /**
             * Encodes the specified SendMessage message. Does not implicitly {@link plaza.v1.SendMessage.verify|verify} messages.
             * @param message SendMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.SendMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SendMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.SendMessage & plaza.v1.SendMessage.$Shape} SendMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.SendMessage & plaza.v1.SendMessage.$Shape;

            /**
             * Creates a SendMessage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SendMessage
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.SendMessage;

            /**
             * Creates a plain object from a SendMessage message. Also converts values to other types if specified.
             * @param message SendMessage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.SendMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SendMessage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SendMessage {

            /** Properties of a SendMessage. */
            interface $Properties {

                /** SendMessage roomId */
                roomId?: (number|null);

                /** SendMessage clientMessageId */
                clientMessageId?: (string|null);

                /** SendMessage type */
                type?: (plaza.v1.MessageType|null);

                /** SendMessage subType */
                subType?: (number|null);

                /** SendMessage text */
                text?: (string|null);

                /** SendMessage attachment */
                attachment?: (string|null);

                /** SendMessage extension */
                extension?: (string|null);

                /** SendMessage doNotStore */
                doNotStore?: (boolean|null);

                /** SendMessage priority */
                priority?: (plaza.v1.MessagePriority|null);

                /** SendMessage refuseExcessPriority */
                refuseExcessPriority?: (boolean|null);

                /** SendMessage receivers */
                receivers?: (string[]|null);

                /** SendMessage targetTags */
                targetTags?: (string|null);

                /** SendMessage place */
                place?: (plaza.v1.Place.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SendMessage. */
            type $Shape = plaza.v1.SendMessage.$Properties;
        }

        /** MessagePriority enum. */
        enum MessagePriority {

            /** NORMAL value */
            NORMAL = 0,

            /** HIGH value */
            HIGH = 1,

            /** LOW value */
            LOW = 2
        }

        /**
         * Properties of a MessageAck.
         * @deprecated Use plaza.v1.MessageAck.$Properties instead.
         */
        interface IMessageAck extends plaza.v1.MessageAck.$Properties {
        }

        /** Represents a MessageAck. */
        class MessageAck {

            /**
             * Constructs a new MessageAck.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.MessageAck.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MessageAck roomId. */
            roomId: number;

            /** MessageAck clientMessageId. */
            clientMessageId: string;

            /** MessageAck position. */
            position?: (plaza.v1.Position.$Properties|null);

            /** MessageAck timeMs. */
            timeMs: number;

            /** MessageAck stored. */
            stored: boolean;

            /** MessageAck abandoned. */
            abandoned: boolean;

            /** MessageAck duplicate. */
            duplicate: boolean;

            /** MessageAck downgraded. */
            downgraded: boolean;

            /**
             * Encodes the specified MessageAck message. Does not implicitly {@link plaza.v1.MessageAck.verify|verify} messages.
             * @param message MessageAck message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.MessageAck.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MessageAck message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.MessageAck & plaza.v1.MessageAck.$Shape} MessageAck
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.MessageAck & plaza.v1.MessageAck.$Shape;

            /**
             * Creates a MessageAck message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MessageAck
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.MessageAck;

            /**
             * Creates a plain object from a MessageAck message. Also converts values to other types if specified.
             * @param message MessageAck
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.MessageAck, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MessageAck to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MessageAck {

            /** Properties of a MessageAck. */
            interface $Properties {

                /** MessageAck roomId */
                roomId?: (number|null);

                /** MessageAck clientMessageId */
                clientMessageId?: (string|null);

                /** MessageAck position */
                position?: (plaza.v1.Position.$Properties|null);

                /** MessageAck timeMs */
                timeMs?: (number|null);

                /** MessageAck stored */
                stored?: (boolean|null);

                /** MessageAck abandoned */
                abandoned?: (boolean|null);

                /** MessageAck duplicate */
                duplicate?: (boolean|null);

                /** MessageAck downgraded */
                downgraded?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MessageAck. */
            type $Shape = plaza.v1.MessageAck.$Properties;
        }

        /**
         * Properties of a Message.
         * @deprecated Use plaza.v1.Message.$Properties instead.
         */
        interface IMessage extends plaza.v1.Message.$Properties {
        }

        /** Represents a Message. */
        class Message {

            /**
             * Constructs a new Message.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Message.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Message clientMessageId. */
            clientMessageId: string;

            /** Message type. */
            type: plaza.v1.MessageType;

            /** Message subType. */
            subType: number;

            /** Message text. */
            text: string;

            /** Message attachment. */
            attachment: string;

            /** Message extension. */
            extension: string;

            /** Message sender. */
            sender?: (plaza.v1.Sender.$Properties|null);

            /** Message doNotStore. */
            doNotStore: boolean;

            /** Message highPriority. */
            highPriority: boolean;

            /** Message targetTags. */
            targetTags: string;

            /** Message directed. */
            directed: boolean;

            /** Message place. */
            place?: (plaza.v1.Place.$Properties|null);

            /**
             * Encodes the specified Message message. Does not implicitly {@link plaza.v1.Message.verify|verify} messages.
             * @param message Message message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Message.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Message message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Message & plaza.v1.Message.$Shape} Message
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Message & plaza.v1.Message.$Shape;

            /**
             * Creates a Message message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Message
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Message;

            /**
             * Creates a plain object from a Message message. Also converts values to other types if specified.
             * @param message Message
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Message, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Message to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Message {

            /** Properties of a Message. */
            interface $Properties {

                /** Message clientMessageId */
                clientMessageId?: (string|null);

                /** Message type */
                type?: (plaza.v1.MessageType|null);

                /** Message subType */
                subType?: (number|null);

                /** Message text */
                text?: (string|null);

                /** Message attachment */
                attachment?: (string|null);

                /** Message extension */
                extension?: (string|null);

                /** Message sender */
                sender?: (plaza.v1.Sender.$Properties|null);

                /** Message doNotStore */
                doNotStore?: (boolean|null);

                /** Message highPriority */
                highPriority?: (boolean|null);

                /** Message targetTags */
                targetTags?: (string|null);

                /** Message directed */
                directed?: (boolean|null);

                /** Message place */
                place?: (plaza.v1.Place.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Message. */
            type $Shape = plaza.v1.Message.$Properties;
        }

        /**
         * Properties of a Sender.
         * @deprecated Use plaza.v1.Sender.$Properties instead.
         */
        interface ISender extends plaza.v1.Sender.$Properties {
        }

        /** Represents a Sender. */
        class Sender {

            /**
             * Constructs a new Sender.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Sender.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Sender accountId. */
            accountId: string;

            /** Sender nick. */
            nick: string;

            /** Sender avatar. */
            avatar: string;

            /** Sender role. */
            role: plaza.v1.Role;

            /** Sender clientType. */
            clientType: plaza.v1.ClientType;

            /**
             * Encodes the specified Sender message. Does not implicitly {@link plaza.v1.Sender.verify|verify} messages.
             * @param message Sender message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Sender.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Sender message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Sender & plaza.v1.Sender.$Shape} Sender
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Sender & plaza.v1.Sender.$Shape;

            /**
             * Creates a Sender message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Sender
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Sender;

            /**
             * Creates a plain object from a Sender message. Also converts values to other types if specified.
             * @param message Sender
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Sender, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Sender to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Sender {

            /** Properties of a Sender. */
            interface $Properties {

                /** Sender accountId */
                accountId?: (string|null);

                /** Sender nick */
                nick?: (string|null);

                /** Sender avatar */
                avatar?: (string|null);

                /** Sender role */
                role?: (plaza.v1.Role|null);

                /** Sender clientType */
                clientType?: (plaza.v1.ClientType|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Sender. */
            type $Shape = plaza.v1.Sender.$Properties;
        }

        /**
         * Properties of a Notification.
         * @deprecated Use plaza.v1.Notification.$Properties instead.
         */
        interface INotification extends plaza.v1.Notification.$Properties {
        }

        /** Represents a Notification. */
        class Notification {

            /**
             * Constructs a new Notification.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Notification.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Notification type. */
            type: plaza.v1.NotificationType;

            /** Notification operator. */
            operator: string;

            /** Notification operatorNick. */
            operatorNick: string;

            /** Notification targets. */
            targets: string[];

            /** Notification targetNicks. */
            targetNicks: string[];

            /** Notification extension. */
            extension: string;

            /** Notification member. */
            member?: (plaza.v1.Member.$Properties|null);

            /** Notification previousRole. */
            previousRole: plaza.v1.Role;

            /** Notification muteSeconds. */
            muteSeconds: number;

            /** Notification room. */
            room?: (plaza.v1.Room.$Properties|null);

            /** Notification queue. */
            queue?: (plaza.v1.QueueChange.$Properties|null);

            /** Notification tag. */
            tag: string;

            /** Notification message. */
            message?: (plaza.v1.MessageReference.$Properties|null);

            /**
             * Encodes the specified Notification message. Does not implicitly {@link plaza.v1.Notification.verify|verify} messages.
             * @param message Notification message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Notification.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Notification message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Notification & plaza.v1.Notification.$Shape} Notification
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Notification & plaza.v1.Notification.$Shape;

            /**
             * Creates a Notification message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Notification
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Notification;

            /**
             * Creates a plain object from a Notification message. Also converts values to other types if specified.
             * @param message Notification
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Notification, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Notification to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Notification {

            /** Properties of a Notification. */
            interface $Properties {

                /** Notification type */
                type?: (plaza.v1.NotificationType|null);

                /** Notification operator */
                operator?: (string|null);

                /** Notification operatorNick */
                operatorNick?: (string|null);

                /** Notification targets */
                targets?: (string[]|null);

                /** Notification targetNicks */
                targetNicks?: (string[]|null);

                /** Notification extension */
                extension?: (string|null);

                /** Notification member */
                member?: (plaza.v1.Member.$Properties|null);

                /** Notification previousRole */
                previousRole?: (plaza.v1.Role|null);

                /** Notification muteSeconds */
                muteSeconds?: (number|null);

                /** Notification room */
                room?: (plaza.v1.Room.$Properties|null);

                /** Notification queue */
                queue?: (plaza.v1.QueueChange.$Properties|null);

                /** Notification tag */
                tag?: (string|null);

                /** Notification message */
                message?: (plaza.v1.MessageReference.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Notification. */
            type $Shape = plaza.v1.Notification.$Properties;
        }

        /**
         * Properties of a MessageReference.
         * @deprecated Use plaza.v1.MessageReference.$Properties instead.
         */
        interface IMessageReference extends plaza.v1.MessageReference.$Properties {
        }

        /** Represents a MessageReference. */
        class MessageReference {

            /**
             * Constructs a new MessageReference.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.MessageReference.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MessageReference seq. */
            seq: number;

            /** MessageReference timeMs. */
            timeMs: number;

            /** MessageReference clientMessageId. */
            clientMessageId: string;

            /** MessageReference sender. */
            sender: string;

            /**
             * Encodes the specified MessageReference message. Does not implicitly {@link plaza.v1.MessageReference.verify|verify} messages.
             * @param message MessageReference message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.MessageReference.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MessageReference message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.MessageReference & plaza.v1.MessageReference.$Shape} MessageReference
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.MessageReference & plaza.v1.MessageReference.$Shape;

            /**
             * Creates a MessageReference message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MessageReference
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.MessageReference;

            /**
             * Creates a plain object from a MessageReference message. Also converts values to other types if specified.
             * @param message MessageReference
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.MessageReference, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MessageReference to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MessageReference {

            /** Properties of a MessageReference. */
            interface $Properties {

                /** MessageReference seq */
                seq?: (number|null);

                /** MessageReference timeMs */
                timeMs?: (number|null);

                /** MessageReference clientMessageId */
                clientMessageId?: (string|null);

                /** MessageReference sender */
                sender?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MessageReference. */
            type $Shape = plaza.v1.MessageReference.$Properties;
        }

        /**
         * Properties of a QueueChange.
         * @deprecated Use plaza.v1.QueueChange.$Properties instead.
         */
        interface IQueueChange extends plaza.v1.QueueChange.$Properties {
        }

        /** Represents a QueueChange. */
        class QueueChange {

            /**
             * Constructs a new QueueChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.QueueChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QueueChange kind. */
            kind: plaza.v1.QueueChangeKind;

            /** QueueChange elements. */
            elements: plaza.v1.QueueElement.$Properties[];

            /**
             * Encodes the specified QueueChange message. Does not implicitly {@link plaza.v1.QueueChange.verify|verify} messages.
             * @param message QueueChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.QueueChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QueueChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.QueueChange & plaza.v1.QueueChange.$Shape} QueueChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.QueueChange & plaza.v1.QueueChange.$Shape;

            /**
             * Creates a QueueChange message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns QueueChange
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.QueueChange;

            /**
             * Creates a plain object from a QueueChange message. Also converts values to other types if specified.
             * @param message QueueChange
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.QueueChange, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this QueueChange to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace QueueChange {

            /** Properties of a QueueChange. */
            interface $Properties {

                /** QueueChange kind */
                kind?: (plaza.v1.QueueChangeKind|null);

                /** QueueChange elements */
                elements?: (plaza.v1.QueueElement.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QueueChange. */
            type $Shape = plaza.v1.QueueChange.$Properties;
        }

        /** QueueChangeKind enum. */
        enum QueueChangeKind {

            /** QUEUE_CHANGE_KIND_UNSPECIFIED value */
            QUEUE_CHANGE_KIND_UNSPECIFIED = 0,

            /** OFFERED value */
            OFFERED = 1,

            /** POLLED value */
            POLLED = 2,

            /** DROPPED value */
            DROPPED = 3,

            /** OWNER_LEFT value */
            OWNER_LEFT = 4,

            /** BATCH_UPDATED value */
            BATCH_UPDATED = 5,

            /** BATCH_OFFERED value */
            BATCH_OFFERED = 6
        }

        /** NotificationType enum. */
        enum NotificationType {

            /** NOTIFICATION_TYPE_UNSPECIFIED value */
            NOTIFICATION_TYPE_UNSPECIFIED = 0,

            /** MEMBER_ENTERED value */
            MEMBER_ENTERED = 301,

            /** MEMBER_EXITED value */
            MEMBER_EXITED = 302,

            /** MEMBER_WAS_BLOCKED value */
            MEMBER_WAS_BLOCKED = 303,

            /** MEMBER_WAS_UNBLOCKED value */
            MEMBER_WAS_UNBLOCKED = 304,

            /** MEMBER_WAS_MUTED value */
            MEMBER_WAS_MUTED = 305,

            /** MEMBER_WAS_UNMUTED value */
            MEMBER_WAS_UNMUTED = 306,

            /** ROOM_WAS_CLOSED value */
            ROOM_WAS_CLOSED = 311,

            /** ROOM_WAS_UPDATED value */
            ROOM_WAS_UPDATED = 312,

            /** MEMBER_WAS_REMOVED value */
            MEMBER_WAS_REMOVED = 313,

            /** MEMBER_WAS_TEMPORARILY_MUTED value */
            MEMBER_WAS_TEMPORARILY_MUTED = 314,

            /** TEMPORARY_MUTE_WAS_ENDED value */
            TEMPORARY_MUTE_WAS_ENDED = 315,

            /** MEMBER_WAS_UPDATED value */
            MEMBER_WAS_UPDATED = 316,

            /** ROOM_WAS_MUTED value */
            ROOM_WAS_MUTED = 318,

            /** ROOM_WAS_UNMUTED value */
            ROOM_WAS_UNMUTED = 319,

            /** QUEUE_WAS_CHANGED value */
            QUEUE_WAS_CHANGED = 317,

            /** QUEUE_WAS_BATCH_CHANGED value */
            QUEUE_WAS_BATCH_CHANGED = 320,

            /** TAG_WAS_MUTED value */
            TAG_WAS_MUTED = 321,

            /** TAG_MUTE_WAS_ENDED value */
            TAG_MUTE_WAS_ENDED = 322,

            /** MESSAGE_WAS_RECALLED value */
            MESSAGE_WAS_RECALLED = 323,

            /** QUEUE_WAS_BATCH_OFFERED value */
            QUEUE_WAS_BATCH_OFFERED = 324,

            /** TAGS_WERE_UPDATED value */
            TAGS_WERE_UPDATED = 325,

            /** MEMBER_ROLE_WAS_UPDATED value */
            MEMBER_ROLE_WAS_UPDATED = 326,

            /** MESSAGE_WAS_PINNED value */
            MESSAGE_WAS_PINNED = 397,

            /** MESSAGE_WAS_UNPINNED value */
            MESSAGE_WAS_UNPINNED = 398,

            /** ROOM_WAS_OPENED value */
            ROOM_WAS_OPENED = 399
        }

        /**
         * Properties of a Publication.
         * @deprecated Use plaza.v1.Publication.$Properties instead.
         */
        interface IPublication extends plaza.v1.Publication.$Properties {
        }

        /** Represents a Publication. */
        class Publication {

            /**
             * Constructs a new Publication.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Publication.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Publication seq. */
            seq: number;

            /** Publication timeMs. */
            timeMs: number;

            /** Publication message. */
            message?: (plaza.v1.Message.$Properties|null);

            /** Publication notification. */
            notification?: (plaza.v1.Notification.$Properties|null);

            /** Publication body. */
            body?: ("message"|"notification");

            /**
             * Encodes the specified Publication message. Does not implicitly {@link plaza.v1.Publication.verify|verify} messages.
             * @param message Publication message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Publication.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Publication message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Publication & plaza.v1.Publication.$Shape} Publication
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Publication & plaza.v1.Publication.$Shape;

            /**
             * Creates a Publication message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Publication
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Publication;

            /**
             * Creates a plain object from a Publication message. Also converts values to other types if specified.
             * @param message Publication
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Publication, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Publication to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Publication {

            /** Properties of a Publication. */
            interface $Properties {

                /** Publication seq */
                seq?: (number|null);

                /** Publication timeMs */
                timeMs?: (number|null);

                /** Publication message */
                message?: (plaza.v1.Message.$Properties|null);

                /** Publication notification */
                notification?: (plaza.v1.Notification.$Properties|null);

                /** Publication body */
                body?: ("message"|"notification");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Publication. */
            type $Shape = {
              seq?: number|null;
              timeMs?: number|null;
              message?: plaza.v1.Message.$Shape|null;
              notification?: plaza.v1.Notification.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; message?: null; notification?: null }|{ body?: "message"; message: plaza.v1.Message.$Shape; notification?: null }|{ body?: "notification"; message?: null; notification: plaza.v1.Notification.$Shape })
            );
        }

        /**
         * Properties of a RoomBatch.
         * @deprecated Use plaza.v1.RoomBatch.$Properties instead.
         */
        interface IRoomBatch extends plaza.v1.RoomBatch.$Properties {
        }

        /** Represents a RoomBatch. */
        class RoomBatch {

            /**
             * Constructs a new RoomBatch.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.RoomBatch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomBatch roomId. */
            roomId: number;

            /** RoomBatch epoch. */
            epoch: number;

            /** RoomBatch firstSeq. */
            firstSeq: number;

            /** RoomBatch lastSeq. */
            lastSeq: number;

            /** RoomBatch publications. */
            publications: plaza.v1.Publication.$Properties[];

            /** RoomBatch notices. */
            notices: plaza.v1.Notification.$Properties[];

            /** RoomBatch filtered. */
            filtered: boolean;

            /**
             * Encodes the specified RoomBatch message. Does not implicitly {@link plaza.v1.RoomBatch.verify|verify} messages.
             * @param message RoomBatch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.RoomBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomBatch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.RoomBatch & plaza.v1.RoomBatch.$Shape} RoomBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.RoomBatch & plaza.v1.RoomBatch.$Shape;

            /**
             * Creates a RoomBatch message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RoomBatch
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.RoomBatch;

            /**
             * Creates a plain object from a RoomBatch message. Also converts values to other types if specified.
             * @param message RoomBatch
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.RoomBatch, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RoomBatch to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RoomBatch {

            /** Properties of a RoomBatch. */
            interface $Properties {

                /** RoomBatch roomId */
                roomId?: (number|null);

                /** RoomBatch epoch */
                epoch?: (number|null);

                /** RoomBatch firstSeq */
                firstSeq?: (number|null);

                /** RoomBatch lastSeq */
                lastSeq?: (number|null);

                /** RoomBatch publications */
                publications?: (plaza.v1.Publication.$Properties[]|null);

                /** RoomBatch notices */
                notices?: (plaza.v1.Notification.$Properties[]|null);

                /** RoomBatch filtered */
                filtered?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomBatch. */
            type $Shape = {
              roomId?: number|null;
              epoch?: number|null;
              firstSeq?: number|null;
              lastSeq?: number|null;
              publications?: plaza.v1.Publication.$Shape[]|null;
              notices?: plaza.v1.Notification.$Shape[]|null;
              filtered?: boolean|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Broadcast.
         * @deprecated Use plaza.v1.Broadcast.$Properties instead.
         */
        interface IBroadcast extends plaza.v1.Broadcast.$Properties {
        }

        /** Represents a Broadcast. */
        class Broadcast {

            /**
             * Constructs a new Broadcast.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Broadcast.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Broadcast timeMs. */
            timeMs: number;

            /** Broadcast message. */
            message?: (plaza.v1.Message.$Properties|null);

            /**
             * Encodes the specified Broadcast message. Does not implicitly {@link plaza.v1.Broadcast.verify|verify} messages.
             * @param message Broadcast message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Broadcast.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Broadcast message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Broadcast & plaza.v1.Broadcast.$Shape} Broadcast
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Broadcast & plaza.v1.Broadcast.$Shape;

            /**
             * Creates a Broadcast message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Broadcast
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Broadcast;

            /**
             * Creates a plain object from a Broadcast message. Also converts values to other types if specified.
             * @param message Broadcast
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Broadcast, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Broadcast to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Broadcast {

            /** Properties of a Broadcast. */
            interface $Properties {

                /** Broadcast timeMs */
                timeMs?: (number|null);

                /** Broadcast message */
                message?: (plaza.v1.Message.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Broadcast. */
            type $Shape = plaza.v1.Broadcast.$Properties;
        }

        /**
         * Properties of a RoomPosition.
         * @deprecated Use plaza.v1.RoomPosition.$Properties instead.
         */
        interface IRoomPosition extends plaza.v1.RoomPosition.$Properties {
        }

        /** Represents a RoomPosition. */
        class RoomPosition {

            /**
             * Constructs a new RoomPosition.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.RoomPosition.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomPosition roomId. */
            roomId: number;

            /** RoomPosition position. */
            position?: (plaza.v1.Position.$Properties|null);

            /**
             * Encodes the specified RoomPosition message. Does not implicitly {@link plaza.v1.RoomPosition.verify|verify} messages.
             * @param message RoomPosition message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.RoomPosition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomPosition message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.RoomPosition & plaza.v1.RoomPosition.$Shape} RoomPosition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.RoomPosition & plaza.v1.RoomPosition.$Shape;

            /**
             * Creates a RoomPosition message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RoomPosition
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.RoomPosition;

            /**
             * Creates a plain object from a RoomPosition message. Also converts values to other types if specified.
             * @param message RoomPosition
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.RoomPosition, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RoomPosition to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RoomPosition {

            /** Properties of a RoomPosition. */
            interface $Properties {

                /** RoomPosition roomId */
                roomId?: (number|null);

                /** RoomPosition position */
                position?: (plaza.v1.Position.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomPosition. */
            type $Shape = plaza.v1.RoomPosition.$Properties;
        }

        /**
         * Properties of a Recover.
         * @deprecated Use plaza.v1.Recover.$Properties instead.
         */
        interface IRecover extends plaza.v1.Recover.$Properties {
        }

        /** Represents a Recover. */
        class Recover {

            /**
             * Constructs a new Recover.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Recover.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Recover roomId. */
            roomId: number;

            /** Recover after. */
            after?: (plaza.v1.Position.$Properties|null);

            /**
             * Encodes the specified Recover message. Does not implicitly {@link plaza.v1.Recover.verify|verify} messages.
             * @param message Recover message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Recover.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Recover message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Recover & plaza.v1.Recover.$Shape} Recover
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Recover & plaza.v1.Recover.$Shape;

            /**
             * Creates a Recover message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Recover
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Recover;

            /**
             * Creates a plain object from a Recover message. Also converts values to other types if specified.
             * @param message Recover
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Recover, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Recover to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Recover {

            /** Properties of a Recover. */
            interface $Properties {

                /** Recover roomId */
                roomId?: (number|null);

                /** Recover after */
                after?: (plaza.v1.Position.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Recover. */
            type $Shape = plaza.v1.Recover.$Properties;
        }

        /**
         * Properties of a Recovery.
         * @deprecated Use plaza.v1.Recovery.$Properties instead.
         */
        interface IRecovery extends plaza.v1.Recovery.$Properties {
        }

        /** Represents a Recovery. */
        class Recovery {

            /**
             * Constructs a new Recovery.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Recovery.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Recovery roomId. */
            roomId: number;

            /** Recovery recovered. */
            recovered: boolean;

            /** Recovery batches. */
            batches: plaza.v1.RoomBatch.$Properties[];

            /** Recovery position. */
            position?: (plaza.v1.Position.$Properties|null);

            /**
             * Encodes the specified Recovery message. Does not implicitly {@link plaza.v1.Recovery.verify|verify} messages.
             * @param message Recovery message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Recovery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Recovery message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Recovery & plaza.v1.Recovery.$Shape} Recovery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Recovery & plaza.v1.Recovery.$Shape;

            /**
             * Creates a Recovery message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Recovery
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Recovery;

            /**
             * Creates a plain object from a Recovery message. Also converts values to other types if specified.
             * @param message Recovery
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Recovery, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Recovery to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Recovery {

            /** Properties of a Recovery. */
            interface $Properties {

                /** Recovery roomId */
                roomId?: (number|null);

                /** Recovery recovered */
                recovered?: (boolean|null);

                /** Recovery batches */
                batches?: (plaza.v1.RoomBatch.$Properties[]|null);

                /** Recovery position */
                position?: (plaza.v1.Position.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Recovery. */
            type $Shape = {
              roomId?: number|null;
              recovered?: boolean|null;
              batches?: plaza.v1.RoomBatch.$Shape[]|null;
              position?: plaza.v1.Position.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ContinuityLost.
         * @deprecated Use plaza.v1.ContinuityLost.$Properties instead.
         */
        interface IContinuityLost extends plaza.v1.ContinuityLost.$Properties {
        }

        /** Represents a ContinuityLost. */
        class ContinuityLost {

            /**
             * Constructs a new ContinuityLost.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.ContinuityLost.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ContinuityLost roomId. */
            roomId: number;

            /** ContinuityLost position. */
            position?: (plaza.v1.Position.$Properties|null);

            /**
             * Encodes the specified ContinuityLost message. Does not implicitly {@link plaza.v1.ContinuityLost.verify|verify} messages.
             * @param message ContinuityLost message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.ContinuityLost.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ContinuityLost message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.ContinuityLost & plaza.v1.ContinuityLost.$Shape} ContinuityLost
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.ContinuityLost & plaza.v1.ContinuityLost.$Shape;

            /**
             * Creates a ContinuityLost message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ContinuityLost
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.ContinuityLost;

            /**
             * Creates a plain object from a ContinuityLost message. Also converts values to other types if specified.
             * @param message ContinuityLost
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.ContinuityLost, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ContinuityLost to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ContinuityLost {

            /** Properties of a ContinuityLost. */
            interface $Properties {

                /** ContinuityLost roomId */
                roomId?: (number|null);

                /** ContinuityLost position */
                position?: (plaza.v1.Position.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ContinuityLost. */
            type $Shape = plaza.v1.ContinuityLost.$Properties;
        }

        /**
         * Properties of a RecallMessage.
         * @deprecated Use plaza.v1.RecallMessage.$Properties instead.
         */
        interface IRecallMessage extends plaza.v1.RecallMessage.$Properties {
        }

        /** Represents a RecallMessage. */
        class RecallMessage {

            /**
             * Constructs a new RecallMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.RecallMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RecallMessage roomId. */
            roomId: number;

            /** RecallMessage seq. */
            seq: number;

            /** RecallMessage clientMessageId. */
            clientMessageId: string;

            /** RecallMessage notification. */
            notification?: (plaza.v1.NotificationOptions.$Properties|null);

            /**
             * Encodes the specified RecallMessage message. Does not implicitly {@link plaza.v1.RecallMessage.verify|verify} messages.
             * @param message RecallMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.RecallMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RecallMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.RecallMessage & plaza.v1.RecallMessage.$Shape} RecallMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.RecallMessage & plaza.v1.RecallMessage.$Shape;

            /**
             * Creates a RecallMessage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RecallMessage
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.RecallMessage;

            /**
             * Creates a plain object from a RecallMessage message. Also converts values to other types if specified.
             * @param message RecallMessage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.RecallMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RecallMessage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RecallMessage {

            /** Properties of a RecallMessage. */
            interface $Properties {

                /** RecallMessage roomId */
                roomId?: (number|null);

                /** RecallMessage seq */
                seq?: (number|null);

                /** RecallMessage clientMessageId */
                clientMessageId?: (string|null);

                /** RecallMessage notification */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RecallMessage. */
            type $Shape = plaza.v1.RecallMessage.$Properties;
        }

        /**
         * Properties of a RecalledMessage.
         * @deprecated Use plaza.v1.RecalledMessage.$Properties instead.
         */
        interface IRecalledMessage extends plaza.v1.RecalledMessage.$Properties {
        }

        /** Represents a RecalledMessage. */
        class RecalledMessage {

            /**
             * Constructs a new RecalledMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.RecalledMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RecalledMessage roomId. */
            roomId: number;

            /** RecalledMessage message. */
            message?: (plaza.v1.MessageReference.$Properties|null);

            /**
             * Encodes the specified RecalledMessage message. Does not implicitly {@link plaza.v1.RecalledMessage.verify|verify} messages.
             * @param message RecalledMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.RecalledMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RecalledMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.RecalledMessage & plaza.v1.RecalledMessage.$Shape} RecalledMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.RecalledMessage & plaza.v1.RecalledMessage.$Shape;

            /**
             * Creates a RecalledMessage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RecalledMessage
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.RecalledMessage;

            /**
             * Creates a plain object from a RecalledMessage message. Also converts values to other types if specified.
             * @param message RecalledMessage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.RecalledMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RecalledMessage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RecalledMessage {

            /** Properties of a RecalledMessage. */
            interface $Properties {

                /** RecalledMessage roomId */
                roomId?: (number|null);

                /** RecalledMessage message */
                message?: (plaza.v1.MessageReference.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RecalledMessage. */
            type $Shape = plaza.v1.RecalledMessage.$Properties;
        }

        /**
         * Properties of a PinMessage.
         * @deprecated Use plaza.v1.PinMessage.$Properties instead.
         */
        interface IPinMessage extends plaza.v1.PinMessage.$Properties {
        }

        /** Represents a PinMessage. */
        class PinMessage {

            /**
             * Constructs a new PinMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.PinMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PinMessage roomId. */
            roomId: number;

            /** PinMessage seq. */
            seq: number;

            /** PinMessage notification. */
            notification?: (plaza.v1.NotificationOptions.$Properties|null);

            /**
             * Encodes the specified PinMessage message. Does not implicitly {@link plaza.v1.PinMessage.verify|verify} messages.
             * @param message PinMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.PinMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PinMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.PinMessage & plaza.v1.PinMessage.$Shape} PinMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.PinMessage & plaza.v1.PinMessage.$Shape;

            /**
             * Creates a PinMessage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PinMessage
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.PinMessage;

            /**
             * Creates a plain object from a PinMessage message. Also converts values to other types if specified.
             * @param message PinMessage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.PinMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PinMessage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PinMessage {

            /** Properties of a PinMessage. */
            interface $Properties {

                /** PinMessage roomId */
                roomId?: (number|null);

                /** PinMessage seq */
                seq?: (number|null);

                /** PinMessage notification */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PinMessage. */
            type $Shape = plaza.v1.PinMessage.$Properties;
        }

        /**
         * Properties of an UnpinMessage.
         * @deprecated Use plaza.v1.UnpinMessage.$Properties instead.
         */
        interface IUnpinMessage extends plaza.v1.UnpinMessage.$Properties {
        }

        /** Represents an UnpinMessage. */
        class UnpinMessage {

            /**
             * Constructs a new UnpinMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.UnpinMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UnpinMessage roomId. */
            roomId: number;

            /** UnpinMessage notification. */
            notification?: (plaza.v1.NotificationOptions.$Properties|null);

            /**
             * Encodes the specified UnpinMessage message. Does not implicitly {@link plaza.v1.UnpinMessage.verify|verify} messages.
             * @param message UnpinMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.UnpinMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UnpinMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.UnpinMessage & plaza.v1.UnpinMessage.$Shape} UnpinMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.UnpinMessage & plaza.v1.UnpinMessage.$Shape;

            /**
             * Creates an UnpinMessage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns UnpinMessage
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.UnpinMessage;

            /**
             * Creates a plain object from an UnpinMessage message. Also converts values to other types if specified.
             * @param message UnpinMessage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.UnpinMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this UnpinMessage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace UnpinMessage {

            /** Properties of an UnpinMessage. */
            interface $Properties {

                /** UnpinMessage roomId */
                roomId?: (number|null);

                /** UnpinMessage notification */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UnpinMessage. */
            type $Shape = plaza.v1.UnpinMessage.$Properties;
        }

        /**
         * Properties of a QueueElement.
         * @deprecated Use plaza.v1.QueueElement.$Properties instead.
         */
        interface IQueueElement extends plaza.v1.QueueElement.$Properties {
        }

        /** Represents a QueueElement. */
        class QueueElement {

            /**
             * Constructs a new QueueElement.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.QueueElement.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QueueElement key. */
            key: string;

            /** QueueElement value. */
            value: string;

            /** QueueElement owner. */
            owner: string;

            /** QueueElement ownerNick. */
            ownerNick: string;

            /** QueueElement transient. */
            transient: boolean;

            /** QueueElement createdAtMs. */
            createdAtMs: number;

            /** QueueElement updatedAtMs. */
            updatedAtMs: number;

            /**
             * Encodes the specified QueueElement message. Does not implicitly {@link plaza.v1.QueueElement.verify|verify} messages.
             * @param message QueueElement message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.QueueElement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QueueElement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.QueueElement & plaza.v1.QueueElement.$Shape} QueueElement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.QueueElement & plaza.v1.QueueElement.$Shape;

            /**
             * Creates a QueueElement message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns QueueElement
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.QueueElement;

            /**
             * Creates a plain object from a QueueElement message. Also converts values to other types if specified.
             * @param message QueueElement
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.QueueElement, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this QueueElement to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace QueueElement {

            /** Properties of a QueueElement. */
            interface $Properties {

                /** QueueElement key */
                key?: (string|null);

                /** QueueElement value */
                value?: (string|null);

                /** QueueElement owner */
                owner?: (string|null);

                /** QueueElement ownerNick */
                ownerNick?: (string|null);

                /** QueueElement transient */
                transient?: (boolean|null);

                /** QueueElement createdAtMs */
                createdAtMs?: (number|null);

                /** QueueElement updatedAtMs */
                updatedAtMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QueueElement. */
            type $Shape = plaza.v1.QueueElement.$Properties;
        }

        /**
         * Properties of an InitQueue.
         * @deprecated Use plaza.v1.InitQueue.$Properties instead.
         */
        interface IInitQueue extends plaza.v1.InitQueue.$Properties {
        }

        /** Represents an InitQueue. */
        class InitQueue {

            /**
             * Constructs a new InitQueue.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.InitQueue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InitQueue roomId. */
            roomId: number;

            /** InitQueue sizeLimit. */
            sizeLimit: number;

            /**
             * Encodes the specified InitQueue message. Does not implicitly {@link plaza.v1.InitQueue.verify|verify} messages.
             * @param message InitQueue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.InitQueue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InitQueue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.InitQueue & plaza.v1.InitQueue.$Shape} InitQueue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.InitQueue & plaza.v1.InitQueue.$Shape;

            /**
             * Creates an InitQueue message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns InitQueue
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.InitQueue;

            /**
             * Creates a plain object from an InitQueue message. Also converts values to other types if specified.
             * @param message InitQueue
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.InitQueue, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this InitQueue to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace InitQueue {

            /** Properties of an InitQueue. */
            interface $Properties {

                /** InitQueue roomId */
                roomId?: (number|null);

                /** InitQueue sizeLimit */
                sizeLimit?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InitQueue. */
            type $Shape = plaza.v1.InitQueue.$Properties;
        }

        /**
         * Properties of a Queue.
         * @deprecated Use plaza.v1.Queue.$Properties instead.
         */
        interface IQueue extends plaza.v1.Queue.$Properties {
        }

        /** Represents a Queue. */
        class Queue {

            /**
             * Constructs a new Queue.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.Queue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Queue roomId. */
            roomId: number;

            /** Queue sizeLimit. */
            sizeLimit: number;

            /** Queue size. */
            size: number;

            /** Queue elements. */
            elements: plaza.v1.QueueElement.$Properties[];

            /**
             * Encodes the specified Queue message. Does not implicitly {@link plaza.v1.Queue.verify|verify} messages.
             * @param message Queue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.Queue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Queue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Queue & plaza.v1.Queue.$Shape} Queue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Queue & plaza.v1.Queue.$Shape;

            /**
             * Creates a Queue message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Queue
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.Queue;

            /**
             * Creates a plain object from a Queue message. Also converts values to other types if specified.
             * @param message Queue
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.Queue, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Queue to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Queue {

            /** Properties of a Queue. */
            interface $Properties {

                /** Queue roomId */
                roomId?: (number|null);

                /** Queue sizeLimit */
                sizeLimit?: (number|null);

                /** Queue size */
                size?: (number|null);

                /** Queue elements */
                elements?: (plaza.v1.QueueElement.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Queue. */
            type $Shape = plaza.v1.Queue.$Properties;
        }

        /**
         * Properties of an OfferQueue.
         * @deprecated Use plaza.v1.OfferQueue.$Properties instead.
         */
        interface IOfferQueue extends plaza.v1.OfferQueue.$Properties {
        }

        /** Represents an OfferQueue. */
        class OfferQueue {

            /**
             * Constructs a new OfferQueue.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.OfferQueue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OfferQueue roomId. */
            roomId: number;

            /** OfferQueue offers. */
            offers: plaza.v1.QueueOffer.$Properties[];

            /** OfferQueue notification. */
            notification?: (plaza.v1.NotificationOptions.$Properties|null);

            /**
             * Encodes the specified OfferQueue message. Does not implicitly {@link plaza.v1.OfferQueue.verify|verify} messages.
             * @param message OfferQueue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.OfferQueue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OfferQueue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.OfferQueue & plaza.v1.OfferQueue.$Shape} OfferQueue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.OfferQueue & plaza.v1.OfferQueue.$Shape;

            /**
             * Creates an OfferQueue message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OfferQueue
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.OfferQueue;

            /**
             * Creates a plain object from an OfferQueue message. Also converts values to other types if specified.
             * @param message OfferQueue
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.OfferQueue, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OfferQueue to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OfferQueue {

            /** Properties of an OfferQueue. */
            interface $Properties {

                /** OfferQueue roomId */
                roomId?: (number|null);

                /** OfferQueue offers */
                offers?: (plaza.v1.QueueOffer.$Properties[]|null);

                /** OfferQueue notification */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OfferQueue. */
            type $Shape = plaza.v1.OfferQueue.$Properties;
        }

        /**
         * Properties of a QueueOffer.
         * @deprecated Use plaza.v1.QueueOffer.$Properties instead.
         */
        interface IQueueOffer extends plaza.v1.QueueOffer.$Properties {
        }

        /** Represents a QueueOffer. */
        class QueueOffer {

            /**
             * Constructs a new QueueOffer.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.QueueOffer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QueueOffer key. */
            key: string;

            /** QueueOffer value. */
            value: string;

            /** QueueOffer transient. */
            transient: boolean;

            /** QueueOffer owner. */
            owner: string;

            /** QueueOffer policy. */
            policy: plaza.v1.QueueOfferPolicy;

            /**
             * Encodes the specified QueueOffer message. Does not implicitly {@link plaza.v1.QueueOffer.verify|verify} messages.
             * @param message QueueOffer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.QueueOffer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QueueOffer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.QueueOffer & plaza.v1.QueueOffer.$Shape} QueueOffer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.QueueOffer & plaza.v1.QueueOffer.$Shape;

            /**
             * Creates a QueueOffer message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns QueueOffer
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.QueueOffer;

            /**
             * Creates a plain object from a QueueOffer message. Also converts values to other types if specified.
             * @param message QueueOffer
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.QueueOffer, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this QueueOffer to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace QueueOffer {

            /** Properties of a QueueOffer. */
            interface $Properties {

                /** QueueOffer key */
                key?: (string|null);

                /** QueueOffer value */
                value?: (string|null);

                /** QueueOffer transient */
                transient?: (boolean|null);

                /** QueueOffer owner */
                owner?: (string|null);

                /** QueueOffer policy */
                policy?: (plaza.v1.QueueOfferPolicy|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QueueOffer. */
            type $Shape = plaza.v1.QueueOffer.$Properties;
        }

        /** QueueOfferPolicy enum. */
        enum QueueOfferPolicy {

            /** ADD_OR_UPDATE value */
            ADD_OR_UPDATE = 0,

            /** ONLY_ADD value */
            ONLY_ADD = 1,

            /** ONLY_UPDATE value */
            ONLY_UPDATE = 2
        }

        /**
         * Properties of a QueueOffered.
         * @deprecated Use plaza.v1.QueueOffered.$Properties instead.
         */
        interface IQueueOffered extends plaza.v1.QueueOffered.$Properties {
        }

        /** Represents a QueueOffered. */
        class QueueOffered {

            /**
             * Constructs a new QueueOffered.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.QueueOffered.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QueueOffered roomId. */
            roomId: number;

            /** QueueOffered sizeLimit. */
            sizeLimit: number;

            /** QueueOffered size. */
            size: number;

            /** QueueOffered addedKeys. */
            addedKeys: string[];

            /** QueueOffered updatedKeys. */
            updatedKeys: string[];

            /** QueueOffered failed. */
            failed: plaza.v1.QueueFailure.$Properties[];

            /**
             * Encodes the specified QueueOffered message. Does not implicitly {@link plaza.v1.QueueOffered.verify|verify} messages.
             * @param message QueueOffered message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.QueueOffered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QueueOffered message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.QueueOffered & plaza.v1.QueueOffered.$Shape} QueueOffered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.QueueOffered & plaza.v1.QueueOffered.$Shape;

            /**
             * Creates a QueueOffered message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns QueueOffered
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.QueueOffered;

            /**
             * Creates a plain object from a QueueOffered message. Also converts values to other types if specified.
             * @param message QueueOffered
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.QueueOffered, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this QueueOffered to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace QueueOffered {

            /** Properties of a QueueOffered. */
            interface $Properties {

                /** QueueOffered roomId */
                roomId?: (number|null);

                /** QueueOffered sizeLimit */
                sizeLimit?: (number|null);

                /** QueueOffered size */
                size?: (number|null);

                /** QueueOffered addedKeys */
                addedKeys?: (string[]|null);

                /** QueueOffered updatedKeys */
                updatedKeys?: (string[]|null);

                /** QueueOffered failed */
                failed?: (plaza.v1.QueueFailure.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QueueOffered. */
            type $Shape = plaza.v1.QueueOffered.$Properties;
        }

        /**
         * Properties of a QueueFailure.
         * @deprecated Use plaza.v1.QueueFailure.$Properties instead.
         */
        interface IQueueFailure extends plaza.v1.QueueFailure.$Properties {
        }

        /** Represents a QueueFailure. */
        class QueueFailure {

            /**
             * Constructs a new QueueFailure.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.QueueFailure.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QueueFailure key. */
            key: string;

            /** QueueFailure error. */
            error?: (plaza.v1.Error.$Properties|null);

            /**
             * Encodes the specified QueueFailure message. Does not implicitly {@link plaza.v1.QueueFailure.verify|verify} messages.
             * @param message QueueFailure message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.QueueFailure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QueueFailure message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.QueueFailure & plaza.v1.QueueFailure.$Shape} QueueFailure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.QueueFailure & plaza.v1.QueueFailure.$Shape;

            /**
             * Creates a QueueFailure message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns QueueFailure
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.QueueFailure;

            /**
             * Creates a plain object from a QueueFailure message. Also converts values to other types if specified.
             * @param message QueueFailure
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.QueueFailure, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this QueueFailure to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace QueueFailure {

            /** Properties of a QueueFailure. */
            interface $Properties {

                /** QueueFailure key */
                key?: (string|null);

                /** QueueFailure error */
                error?: (plaza.v1.Error.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QueueFailure. */
            type $Shape = plaza.v1.QueueFailure.$Properties;
        }

        /**
         * Properties of a PollQueue.
         * @deprecated Use plaza.v1.PollQueue.$Properties instead.
         */
        interface IPollQueue extends plaza.v1.PollQueue.$Properties {
        }

        /** Represents a PollQueue. */
        class PollQueue {

            /**
             * Constructs a new PollQueue.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.PollQueue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PollQueue roomId. */
            roomId: number;

            /** PollQueue key. */
            key: string;

            /** PollQueue notification. */
            notification?: (plaza.v1.NotificationOptions.$Properties|null);

            /**
             * Encodes the specified PollQueue message. Does not implicitly {@link plaza.v1.PollQueue.verify|verify} messages.
             * @param message PollQueue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.PollQueue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PollQueue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.PollQueue & plaza.v1.PollQueue.$Shape} PollQueue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.PollQueue & plaza.v1.PollQueue.$Shape;

            /**
             * Creates a PollQueue message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PollQueue
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.PollQueue;

            /**
             * Creates a plain object from a PollQueue message. Also converts values to other types if specified.
             * @param message PollQueue
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.PollQueue, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PollQueue to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PollQueue {

            /** Properties of a PollQueue. */
            interface $Properties {

                /** PollQueue roomId */
                roomId?: (number|null);

                /** PollQueue key */
                key?: (string|null);

                /** PollQueue notification */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PollQueue. */
            type $Shape = plaza.v1.PollQueue.$Properties;
        }

        /**
         * Properties of a QueuePolled.
         * @deprecated Use plaza.v1.QueuePolled.$Properties instead.
         */
        interface IQueuePolled extends plaza.v1.QueuePolled.$Properties {
        }

        /** Represents a QueuePolled. */
        class QueuePolled {

            /**
             * Constructs a new QueuePolled.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.QueuePolled.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QueuePolled roomId. */
            roomId: number;

            /** QueuePolled element. */
            element?: (plaza.v1.QueueElement.$Properties|null);

            /**
             * Encodes the specified QueuePolled message. Does not implicitly {@link plaza.v1.QueuePolled.verify|verify} messages.
             * @param message QueuePolled message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.QueuePolled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QueuePolled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.QueuePolled & plaza.v1.QueuePolled.$Shape} QueuePolled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.QueuePolled & plaza.v1.QueuePolled.$Shape;

            /**
             * Creates a QueuePolled message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns QueuePolled
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.QueuePolled;

            /**
             * Creates a plain object from a QueuePolled message. Also converts values to other types if specified.
             * @param message QueuePolled
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.QueuePolled, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this QueuePolled to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace QueuePolled {

            /** Properties of a QueuePolled. */
            interface $Properties {

                /** QueuePolled roomId */
                roomId?: (number|null);

                /** QueuePolled element */
                element?: (plaza.v1.QueueElement.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QueuePolled. */
            type $Shape = plaza.v1.QueuePolled.$Properties;
        }

        /**
         * Properties of a ListQueue.
         * @deprecated Use plaza.v1.ListQueue.$Properties instead.
         */
        interface IListQueue extends plaza.v1.ListQueue.$Properties {
        }

        /** Represents a ListQueue. */
        class ListQueue {

            /**
             * Constructs a new ListQueue.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.ListQueue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListQueue roomId. */
            roomId: number;

            /** ListQueue keys. */
            keys: string[];

            /** ListQueue limit. */
            limit: number;

            /**
             * Encodes the specified ListQueue message. Does not implicitly {@link plaza.v1.ListQueue.verify|verify} messages.
             * @param message ListQueue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.ListQueue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListQueue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.ListQueue & plaza.v1.ListQueue.$Shape} ListQueue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.ListQueue & plaza.v1.ListQueue.$Shape;

            /**
             * Creates a ListQueue message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListQueue
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.ListQueue;

            /**
             * Creates a plain object from a ListQueue message. Also converts values to other types if specified.
             * @param message ListQueue
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.ListQueue, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListQueue to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListQueue {

            /** Properties of a ListQueue. */
            interface $Properties {

                /** ListQueue roomId */
                roomId?: (number|null);

                /** ListQueue keys */
                keys?: (string[]|null);

                /** ListQueue limit */
                limit?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListQueue. */
            type $Shape = plaza.v1.ListQueue.$Properties;
        }

        /**
         * Properties of an UpdateQueue.
         * @deprecated Use plaza.v1.UpdateQueue.$Properties instead.
         */
        interface IUpdateQueue extends plaza.v1.UpdateQueue.$Properties {
        }

        /** Represents an UpdateQueue. */
        class UpdateQueue {

            /**
             * Constructs a new UpdateQueue.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.UpdateQueue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateQueue roomId. */
            roomId: number;

            /** UpdateQueue values. */
            values: plaza.v1.QueueValue.$Properties[];

            /** UpdateQueue notification. */
            notification?: (plaza.v1.NotificationOptions.$Properties|null);

            /**
             * Encodes the specified UpdateQueue message. Does not implicitly {@link plaza.v1.UpdateQueue.verify|verify} messages.
             * @param message UpdateQueue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.UpdateQueue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateQueue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.UpdateQueue & plaza.v1.UpdateQueue.$Shape} UpdateQueue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.UpdateQueue & plaza.v1.UpdateQueue.$Shape;

            /**
             * Creates an UpdateQueue message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns UpdateQueue
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.UpdateQueue;

            /**
             * Creates a plain object from an UpdateQueue message. Also converts values to other types if specified.
             * @param message UpdateQueue
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.UpdateQueue, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this UpdateQueue to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace UpdateQueue {

            /** Properties of an UpdateQueue. */
            interface $Properties {

                /** UpdateQueue roomId */
                roomId?: (number|null);

                /** UpdateQueue values */
                values?: (plaza.v1.QueueValue.$Properties[]|null);

                /** UpdateQueue notification */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateQueue. */
            type $Shape = plaza.v1.UpdateQueue.$Properties;
        }

        /**
         * Properties of a QueueValue.
         * @deprecated Use plaza.v1.QueueValue.$Properties instead.
         */
        interface IQueueValue extends plaza.v1.QueueValue.$Properties {
        }

        /** Represents a QueueValue. */
        class QueueValue {

            /**
             * Constructs a new QueueValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.QueueValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QueueValue key. */
            key: string;

            /** QueueValue value. */
            value: string;

            /**
             * Encodes the specified QueueValue message. Does not implicitly {@link plaza.v1.QueueValue.verify|verify} messages.
             * @param message QueueValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.QueueValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QueueValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.QueueValue & plaza.v1.QueueValue.$Shape} QueueValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.QueueValue & plaza.v1.QueueValue.$Shape;

            /**
             * Creates a QueueValue message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns QueueValue
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.QueueValue;

            /**
             * Creates a plain object from a QueueValue message. Also converts values to other types if specified.
             * @param message QueueValue
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.QueueValue, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this QueueValue to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace QueueValue {

            /** Properties of a QueueValue. */
            interface $Properties {

                /** QueueValue key */
                key?: (string|null);

                /** QueueValue value */
                value?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QueueValue. */
            type $Shape = plaza.v1.QueueValue.$Properties;
        }

        /**
         * Properties of a QueueUpdated.
         * @deprecated Use plaza.v1.QueueUpdated.$Properties instead.
         */
        interface IQueueUpdated extends plaza.v1.QueueUpdated.$Properties {
        }

        /** Represents a QueueUpdated. */
        class QueueUpdated {

            /**
             * Constructs a new QueueUpdated.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.QueueUpdated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QueueUpdated roomId. */
            roomId: number;

            /** QueueUpdated missingKeys. */
            missingKeys: string[];

            /**
             * Encodes the specified QueueUpdated message. Does not implicitly {@link plaza.v1.QueueUpdated.verify|verify} messages.
             * @param message QueueUpdated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.QueueUpdated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QueueUpdated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.QueueUpdated & plaza.v1.QueueUpdated.$Shape} QueueUpdated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.QueueUpdated & plaza.v1.QueueUpdated.$Shape;

            /**
             * Creates a QueueUpdated message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns QueueUpdated
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.QueueUpdated;

            /**
             * Creates a plain object from a QueueUpdated message. Also converts values to other types if specified.
             * @param message QueueUpdated
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.QueueUpdated, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this QueueUpdated to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace QueueUpdated {

            /** Properties of a QueueUpdated. */
            interface $Properties {

                /** QueueUpdated roomId */
                roomId?: (number|null);

                /** QueueUpdated missingKeys */
                missingKeys?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QueueUpdated. */
            type $Shape = plaza.v1.QueueUpdated.$Properties;
        }

        /**
         * Properties of a DropQueue.
         * @deprecated Use plaza.v1.DropQueue.$Properties instead.
         */
        interface IDropQueue extends plaza.v1.DropQueue.$Properties {
        }

        /** Represents a DropQueue. */
        class DropQueue {

            /**
             * Constructs a new DropQueue.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.DropQueue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DropQueue roomId. */
            roomId: number;

            /** DropQueue notification. */
            notification?: (plaza.v1.NotificationOptions.$Properties|null);

            /**
             * Encodes the specified DropQueue message. Does not implicitly {@link plaza.v1.DropQueue.verify|verify} messages.
             * @param message DropQueue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.DropQueue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DropQueue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.DropQueue & plaza.v1.DropQueue.$Shape} DropQueue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.DropQueue & plaza.v1.DropQueue.$Shape;

            /**
             * Creates a DropQueue message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DropQueue
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.DropQueue;

            /**
             * Creates a plain object from a DropQueue message. Also converts values to other types if specified.
             * @param message DropQueue
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.DropQueue, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DropQueue to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DropQueue {

            /** Properties of a DropQueue. */
            interface $Properties {

                /** DropQueue roomId */
                roomId?: (number|null);

                /** DropQueue notification */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DropQueue. */
            type $Shape = plaza.v1.DropQueue.$Properties;
        }

        /**
         * Properties of a QueryHistory.
         * @deprecated Use plaza.v1.QueryHistory.$Properties instead.
         */
        interface IQueryHistory extends plaza.v1.QueryHistory.$Properties {
        }

        /** Represents a QueryHistory. */
        class QueryHistory {

            /**
             * Constructs a new QueryHistory.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.QueryHistory.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QueryHistory roomId. */
            roomId: number;

            /** QueryHistory timeMs. */
            timeMs?: (number|null);

            /** QueryHistory seq. */
            seq?: (number|null);

            /** QueryHistory ascending. */
            ascending: boolean;

            /** QueryHistory limit. */
            limit: number;

            /** QueryHistory types. */
            types: plaza.v1.MessageType[];

            /** QueryHistory tags. */
            tags: string[];

            /** QueryHistory anchor. */
            anchor?: ("timeMs"|"seq");

            /**
             * Encodes the specified QueryHistory message. Does not implicitly {@link plaza.v1.QueryHistory.verify|verify} messages.
             * @param message QueryHistory message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.QueryHistory.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QueryHistory message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.QueryHistory & plaza.v1.QueryHistory.$Shape} QueryHistory
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.QueryHistory & plaza.v1.QueryHistory.$Shape;

            /**
             * Creates a QueryHistory message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns QueryHistory
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.QueryHistory;

            /**
             * Creates a plain object from a QueryHistory message. Also converts values to other types if specified.
             * @param message QueryHistory
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.QueryHistory, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this QueryHistory to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace QueryHistory {

            /** Properties of a QueryHistory. */
            interface $Properties {

                /** QueryHistory roomId */
                roomId?: (number|null);

                /** QueryHistory timeMs */
                timeMs?: (number|null);

                /** QueryHistory seq */
                seq?: (number|null);

                /** QueryHistory ascending */
                ascending?: (boolean|null);

                /** QueryHistory limit */
                limit?: (number|null);

                /** QueryHistory types */
                types?: (plaza.v1.MessageType[]|null);

                /** QueryHistory tags */
                tags?: (string[]|null);

                /** QueryHistory anchor */
                anchor?: ("timeMs"|"seq");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a QueryHistory. */
            type $Shape = {
              roomId?: number|null;
              timeMs?: number|null;
              seq?: number|null;
              ascending?: boolean|null;
              limit?: number|null;
              types?: plaza.v1.MessageType[]|null;
              tags?: string[]|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ anchor?: undefined; timeMs?: null; seq?: null }|{ anchor?: "timeMs"; timeMs: number; seq?: null }|{ anchor?: "seq"; timeMs?: null; seq: number })
            );
        }

        /**
         * Properties of a HistoryPage.
         * @deprecated Use plaza.v1.HistoryPage.$Properties instead.
         */
        interface IHistoryPage extends plaza.v1.HistoryPage.$Properties {
        }

        /** Represents a HistoryPage. */
        class HistoryPage {

            /**
             * Constructs a new HistoryPage.
             * @param [properties] Properties to set
             */
            constructor(properties?: plaza.v1.HistoryPage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HistoryPage roomId. */
            roomId: number;

            /** HistoryPage publications. */
            publications: plaza.v1.Publication.$Properties[];

            /** HistoryPage hasMore. */
            hasMore: boolean;

            /**
             * Encodes the specified HistoryPage message. Does not implicitly {@link plaza.v1.HistoryPage.verify|verify} messages.
             * @param message HistoryPage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: plaza.v1.HistoryPage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryPage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.HistoryPage & plaza.v1.HistoryPage.$Shape} HistoryPage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.HistoryPage & plaza.v1.HistoryPage.$Shape;

            /**
             * Creates a HistoryPage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HistoryPage
             */
            static fromObject(object: { [k: string]: any }): plaza.v1.HistoryPage;

            /**
             * Creates a plain object from a HistoryPage message. Also converts values to other types if specified.
             * @param message HistoryPage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: plaza.v1.HistoryPage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HistoryPage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace HistoryPage {

            /** Properties of a HistoryPage. */
            interface $Properties {

                /** HistoryPage roomId */
                roomId?: (number|null);

                /** HistoryPage publications */
                publications?: (plaza.v1.Publication.$Properties[]|null);

                /** HistoryPage hasMore */
                hasMore?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HistoryPage. */
            type $Shape = {
              roomId?: number|null;
              publications?: plaza.v1.Publication.$Shape[]|null;
              hasMore?: boolean|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    /** Namespace cluster. */
    namespace cluster {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a CommandBatch.
             * @deprecated Use plaza.cluster.v1.CommandBatch.$Properties instead.
             */
            interface ICommandBatch extends plaza.cluster.v1.CommandBatch.$Properties {
            }

            /** Represents a CommandBatch. */
            class CommandBatch {

                /**
                 * Constructs a new CommandBatch.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.CommandBatch.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CommandBatch commands. */
                commands: plaza.cluster.v1.RoomCommand.$Properties[];

                /** CommandBatch timeoutMs. */
                timeoutMs: number;

                /**
                 * Encodes the specified CommandBatch message. Does not implicitly {@link plaza.cluster.v1.CommandBatch.verify|verify} messages.
                 * @param message CommandBatch message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.CommandBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CommandBatch message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.CommandBatch & plaza.cluster.v1.CommandBatch.$Shape} CommandBatch
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.CommandBatch & plaza.cluster.v1.CommandBatch.$Shape;

                /**
                 * Creates a CommandBatch message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CommandBatch
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.CommandBatch;

                /**
                 * Creates a plain object from a CommandBatch message. Also converts values to other types if specified.
                 * @param message CommandBatch
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.CommandBatch, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CommandBatch to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace CommandBatch {

                /** Properties of a CommandBatch. */
                interface $Properties {

                    /** CommandBatch commands */
                    commands?: (plaza.cluster.v1.RoomCommand.$Properties[]|null);

                    /** CommandBatch timeoutMs */
                    timeoutMs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CommandBatch. */
                type $Shape = {
                  commands?: plaza.cluster.v1.RoomCommand.$Shape[]|null;
                  timeoutMs?: number|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a ReplyBatch.
             * @deprecated Use plaza.cluster.v1.ReplyBatch.$Properties instead.
             */
            interface IReplyBatch extends plaza.cluster.v1.ReplyBatch.$Properties {
            }

            /** Represents a ReplyBatch. */
            class ReplyBatch {

                /**
                 * Constructs a new ReplyBatch.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.ReplyBatch.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ReplyBatch replies. */
                replies: plaza.cluster.v1.RoomReply.$Properties[];

                /**
                 * Encodes the specified ReplyBatch message. Does not implicitly {@link plaza.cluster.v1.ReplyBatch.verify|verify} messages.
                 * @param message ReplyBatch message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.ReplyBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ReplyBatch message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.ReplyBatch & plaza.cluster.v1.ReplyBatch.$Shape} ReplyBatch
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.ReplyBatch & plaza.cluster.v1.ReplyBatch.$Shape;

                /**
                 * Creates a ReplyBatch message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ReplyBatch
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.ReplyBatch;

                /**
                 * Creates a plain object from a ReplyBatch message. Also converts values to other types if specified.
                 * @param message ReplyBatch
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.ReplyBatch, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ReplyBatch to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ReplyBatch {

                /** Properties of a ReplyBatch. */
                interface $Properties {

                    /** ReplyBatch replies */
                    replies?: (plaza.cluster.v1.RoomReply.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ReplyBatch. */
                type $Shape = {
                  replies?: plaza.cluster.v1.RoomReply.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a RoomCommand.
             * @deprecated Use plaza.cluster.v1.RoomCommand.$Properties instead.
             */
            interface IRoomCommand extends plaza.cluster.v1.RoomCommand.$Properties {
            }

            /** Represents a RoomCommand. */
            class RoomCommand {

                /**
                 * Constructs a new RoomCommand.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.RoomCommand.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RoomCommand roomId. */
                roomId: number;

                /** RoomCommand actor. */
                actor?: (plaza.cluster.v1.Actor.$Properties|null);

                /** RoomCommand createRoom. */
                createRoom?: (plaza.cluster.v1.CreateRoom.$Properties|null);

                /** RoomCommand setRoomOpen. */
                setRoomOpen?: (plaza.cluster.v1.SetRoomOpen.$Properties|null);

                /** RoomCommand enter. */
                enter?: (plaza.cluster.v1.Enter.$Properties|null);

                /** RoomCommand exit. */
                exit?: (plaza.cluster.v1.Exit.$Properties|null);

                /** RoomCommand send. */
                send?: (plaza.cluster.v1.Send.$Properties|null);

                /** RoomCommand describe. */
                describe?: (plaza.cluster.v1.Describe.$Properties|null);

                /** RoomCommand listMembers. */
                listMembers?: (plaza.cluster.v1.ListMembersQuery.$Properties|null);

                /** RoomCommand getMembers. */
                getMembers?: (plaza.cluster.v1.GetMembersQuery.$Properties|null);

                /** RoomCommand reportCounts. */
                reportCounts?: (plaza.cluster.v1.ReportCounts.$Properties|null);

                /** RoomCommand setMemberRole. */
                setMemberRole?: (plaza.v1.SetMemberRole.$Properties|null);

                /** RoomCommand setMemberBlocked. */
                setMemberBlocked?: (plaza.v1.SetMemberBlocked.$Properties|null);

                /** RoomCommand setMemberMuted. */
                setMemberMuted?: (plaza.v1.SetMemberMuted.$Properties|null);

                /** RoomCommand setMemberTemporaryMute. */
                setMemberTemporaryMute?: (plaza.v1.SetMemberTemporaryMute.$Properties|null);

                /** RoomCommand removeMember. */
                removeMember?: (plaza.v1.RemoveMember.$Properties|null);

                /** RoomCommand setRoomMuted. */
                setRoomMuted?: (plaza.v1.SetRoomMuted.$Properties|null);

                /** RoomCommand updateRoom. */
                updateRoom?: (plaza.v1.UpdateRoom.$Properties|null);

                /** RoomCommand updateSelf. */
                updateSelf?: (plaza.v1.UpdateSelf.$Properties|null);

                /** RoomCommand recallMessage. */
                recallMessage?: (plaza.v1.RecallMessage.$Properties|null);

                /** RoomCommand pinMessage. */
                pinMessage?: (plaza.v1.PinMessage.$Properties|null);

                /** RoomCommand unpinMessage. */
                unpinMessage?: (plaza.v1.UnpinMessage.$Properties|null);

                /** RoomCommand setTagMute. */
                setTagMute?: (plaza.v1.SetTagMute.$Properties|null);

                /** RoomCommand updateTags. */
                updateTags?: (plaza.v1.UpdateTags.$Properties|null);

                /** RoomCommand countMembersWithTag. */
                countMembersWithTag?: (plaza.v1.CountMembersWithTag.$Properties|null);

                /** RoomCommand initQueue. */
                initQueue?: (plaza.v1.InitQueue.$Properties|null);

                /** RoomCommand offerQueue. */
                offerQueue?: (plaza.v1.OfferQueue.$Properties|null);

                /** RoomCommand pollQueue. */
                pollQueue?: (plaza.v1.PollQueue.$Properties|null);

                /** RoomCommand listQueue. */
                listQueue?: (plaza.v1.ListQueue.$Properties|null);

                /** RoomCommand updateQueue. */
                updateQueue?: (plaza.v1.UpdateQueue.$Properties|null);

                /** RoomCommand dropQueue. */
                dropQueue?: (plaza.v1.DropQueue.$Properties|null);

                /** RoomCommand configureRoom. */
                configureRoom?: (plaza.cluster.v1.ConfigureRoom.$Properties|null);

                /** RoomCommand addVirtualMembers. */
                addVirtualMembers?: (plaza.cluster.v1.AddVirtualMembers.$Properties|null);

                /** RoomCommand removeVirtualMembers. */
                removeVirtualMembers?: (plaza.cluster.v1.RemoveVirtualMembers.$Properties|null);

                /** RoomCommand broadcast. */
                broadcast?: (plaza.cluster.v1.Broadcast.$Properties|null);

                /** RoomCommand command. */
                command?: ("createRoom"|"setRoomOpen"|"enter"|"exit"|"send"|"describe"|"listMembers"|"getMembers"|"reportCounts"|"setMemberRole"|"setMemberBlocked"|"setMemberMuted"|"setMemberTemporaryMute"|"removeMember"|"setRoomMuted"|"updateRoom"|"updateSelf"|"recallMessage"|"pinMessage"|"unpinMessage"|"setTagMute"|"updateTags"|"countMembersWithTag"|"initQueue"|"offerQueue"|"pollQueue"|"listQueue"|"updateQueue"|"dropQueue"|"configureRoom"|"addVirtualMembers"|"removeVirtualMembers"|"broadcast");

                /**
                 * Encodes the specified RoomCommand message. Does not implicitly {@link plaza.cluster.v1.RoomCommand.verify|verify} messages.
                 * @param message RoomCommand message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.RoomCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RoomCommand message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.RoomCommand & plaza.cluster.v1.RoomCommand.$Shape} RoomCommand
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.RoomCommand & plaza.cluster.v1.RoomCommand.$Shape;

                /**
                 * Creates a RoomCommand message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RoomCommand
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.RoomCommand;

                /**
                 * Creates a plain object from a RoomCommand message. Also converts values to other types if specified.
                 * @param message RoomCommand
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.RoomCommand, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RoomCommand to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RoomCommand {

                /** Properties of a RoomCommand. */
                interface $Properties {

                    /** RoomCommand roomId */
                    roomId?: (number|null);

                    /** RoomCommand actor */
                    actor?: (plaza.cluster.v1.Actor.$Properties|null);

                    /** RoomCommand createRoom */
                    createRoom?: (plaza.cluster.v1.CreateRoom.$Properties|null);

                    /** RoomCommand setRoomOpen */
                    setRoomOpen?: (plaza.cluster.v1.SetRoomOpen.$Properties|null);

                    /** RoomCommand enter */
                    enter?: (plaza.cluster.v1.Enter.$Properties|null);

                    /** RoomCommand exit */
                    exit?: (plaza.cluster.v1.Exit.$Properties|null);

                    /** RoomCommand send */
                    send?: (plaza.cluster.v1.Send.$Properties|null);

                    /** RoomCommand describe */
                    describe?: (plaza.cluster.v1.Describe.$Properties|null);

                    /** RoomCommand listMembers */
                    listMembers?: (plaza.cluster.v1.ListMembersQuery.$Properties|null);

                    /** RoomCommand getMembers */
                    getMembers?: (plaza.cluster.v1.GetMembersQuery.$Properties|null);

                    /** RoomCommand reportCounts */
                    reportCounts?: (plaza.cluster.v1.ReportCounts.$Properties|null);

                    /** RoomCommand setMemberRole */
                    setMemberRole?: (plaza.v1.SetMemberRole.$Properties|null);

                    /** RoomCommand setMemberBlocked */
                    setMemberBlocked?: (plaza.v1.SetMemberBlocked.$Properties|null);

                    /** RoomCommand setMemberMuted */
                    setMemberMuted?: (plaza.v1.SetMemberMuted.$Properties|null);

                    /** RoomCommand setMemberTemporaryMute */
                    setMemberTemporaryMute?: (plaza.v1.SetMemberTemporaryMute.$Properties|null);

                    /** RoomCommand removeMember */
                    removeMember?: (plaza.v1.RemoveMember.$Properties|null);

                    /** RoomCommand setRoomMuted */
                    setRoomMuted?: (plaza.v1.SetRoomMuted.$Properties|null);

                    /** RoomCommand updateRoom */
                    updateRoom?: (plaza.v1.UpdateRoom.$Properties|null);

                    /** RoomCommand updateSelf */
                    updateSelf?: (plaza.v1.UpdateSelf.$Properties|null);

                    /** RoomCommand recallMessage */
                    recallMessage?: (plaza.v1.RecallMessage.$Properties|null);

                    /** RoomCommand pinMessage */
                    pinMessage?: (plaza.v1.PinMessage.$Properties|null);

                    /** RoomCommand unpinMessage */
                    unpinMessage?: (plaza.v1.UnpinMessage.$Properties|null);

                    /** RoomCommand setTagMute */
                    setTagMute?: (plaza.v1.SetTagMute.$Properties|null);

                    /** RoomCommand updateTags */
                    updateTags?: (plaza.v1.UpdateTags.$Properties|null);

                    /** RoomCommand countMembersWithTag */
                    countMembersWithTag?: (plaza.v1.CountMembersWithTag.$Properties|null);

                    /** RoomCommand initQueue */
                    initQueue?: (plaza.v1.InitQueue.$Properties|null);

                    /** RoomCommand offerQueue */
                    offerQueue?: (plaza.v1.OfferQueue.$Properties|null);

                    /** RoomCommand pollQueue */
                    pollQueue?: (plaza.v1.PollQueue.$Properties|null);

                    /** RoomCommand listQueue */
                    listQueue?: (plaza.v1.ListQueue.$Properties|null);

                    /** RoomCommand updateQueue */
                    updateQueue?: (plaza.v1.UpdateQueue.$Properties|null);

                    /** RoomCommand dropQueue */
                    dropQueue?: (plaza.v1.DropQueue.$Properties|null);

                    /** RoomCommand configureRoom */
                    configureRoom?: (plaza.cluster.v1.ConfigureRoom.$Properties|null);

                    /** RoomCommand addVirtualMembers */
                    addVirtualMembers?: (plaza.cluster.v1.AddVirtualMembers.$Properties|null);

                    /** RoomCommand removeVirtualMembers */
                    removeVirtualMembers?: (plaza.cluster.v1.RemoveVirtualMembers.$Properties|null);

                    /** RoomCommand broadcast */
                    broadcast?: (plaza.cluster.v1.Broadcast.$Properties|null);

                    /** RoomCommand command */
                    command?: ("createRoom"|"setRoomOpen"|"enter"|"exit"|"send"|"describe"|"listMembers"|"getMembers"|"reportCounts"|"setMemberRole"|"setMemberBlocked"|"setMemberMuted"|"setMemberTemporaryMute"|"removeMember"|"setRoomMuted"|"updateRoom"|"updateSelf"|"recallMessage"|"pinMessage"|"unpinMessage"|"setTagMute"|"updateTags"|"countMembersWithTag"|"initQueue"|"offerQueue"|"pollQueue"|"listQueue"|"updateQueue"|"dropQueue"|"configureRoom"|"addVirtualMembers"|"removeVirtualMembers"|"broadcast");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a RoomCommand. */
                type $Shape = {
                  roomId?: number|null;
                  actor?: plaza.cluster.v1.Actor.$Shape|null;
                  createRoom?: plaza.cluster.v1.CreateRoom.$Shape|null;
                  setRoomOpen?: plaza.cluster.v1.SetRoomOpen.$Shape|null;
                  enter?: plaza.cluster.v1.Enter.$Shape|null;
                  exit?: plaza.cluster.v1.Exit.$Shape|null;
                  send?: plaza.cluster.v1.Send.$Shape|null;
                  describe?: plaza.cluster.v1.Describe.$Shape|null;
                  listMembers?: plaza.cluster.v1.ListMembersQuery.$Shape|null;
                  getMembers?: plaza.cluster.v1.GetMembersQuery.$Shape|null;
                  reportCounts?: plaza.cluster.v1.ReportCounts.$Shape|null;
                  setMemberRole?: plaza.v1.SetMemberRole.$Shape|null;
                  setMemberBlocked?: plaza.v1.SetMemberBlocked.$Shape|null;
                  setMemberMuted?: plaza.v1.SetMemberMuted.$Shape|null;
                  setMemberTemporaryMute?: plaza.v1.SetMemberTemporaryMute.$Shape|null;
                  removeMember?: plaza.v1.RemoveMember.$Shape|null;
                  setRoomMuted?: plaza.v1.SetRoomMuted.$Shape|null;
                  updateRoom?: plaza.v1.UpdateRoom.$Shape|null;
                  updateSelf?: plaza.v1.UpdateSelf.$Shape|null;
                  recallMessage?: plaza.v1.RecallMessage.$Shape|null;
                  pinMessage?: plaza.v1.PinMessage.$Shape|null;
                  unpinMessage?: plaza.v1.UnpinMessage.$Shape|null;
                  setTagMute?: plaza.v1.SetTagMute.$Shape|null;
                  updateTags?: plaza.v1.UpdateTags.$Shape|null;
                  countMembersWithTag?: plaza.v1.CountMembersWithTag.$Shape|null;
                  initQueue?: plaza.v1.InitQueue.$Shape|null;
                  offerQueue?: plaza.v1.OfferQueue.$Shape|null;
                  pollQueue?: plaza.v1.PollQueue.$Shape|null;
                  listQueue?: plaza.v1.ListQueue.$Shape|null;
                  updateQueue?: plaza.v1.UpdateQueue.$Shape|null;
                  dropQueue?: plaza.v1.DropQueue.$Shape|null;
                  configureRoom?: plaza.cluster.v1.ConfigureRoom.$Shape|null;
                  addVirtualMembers?: plaza.cluster.v1.AddVirtualMembers.$Shape|null;
                  removeVirtualMembers?: plaza.cluster.v1.RemoveVirtualMembers.$Shape|null;
                  broadcast?: plaza.cluster.v1.Broadcast.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ command?: undefined; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "createRoom"; createRoom: plaza.cluster.v1.CreateRoom.$Shape; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "setRoomOpen"; createRoom?: null; setRoomOpen: plaza.cluster.v1.SetRoomOpen.$Shape; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "enter"; createRoom?: null; setRoomOpen?: null; enter: plaza.cluster.v1.Enter.$Shape; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "exit"; createRoom?: null; setRoomOpen?: null; enter?: null; exit: plaza.cluster.v1.Exit.$Shape; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "send"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send: plaza.cluster.v1.Send.$Shape; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "describe"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe: plaza.cluster.v1.Describe.$Shape; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "listMembers"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers: plaza.cluster.v1.ListMembersQuery.$Shape; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "getMembers"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers: plaza.cluster.v1.GetMembersQuery.$Shape; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "reportCounts"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts: plaza.cluster.v1.ReportCounts.$Shape; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "setMemberRole"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole: plaza.v1.SetMemberRole.$Shape; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "setMemberBlocked"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked: plaza.v1.SetMemberBlocked.$Shape; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "setMemberMuted"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted: plaza.v1.SetMemberMuted.$Shape; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "setMemberTemporaryMute"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute: plaza.v1.SetMemberTemporaryMute.$Shape; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "removeMember"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember: plaza.v1.RemoveMember.$Shape; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "setRoomMuted"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted: plaza.v1.SetRoomMuted.$Shape; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "updateRoom"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom: plaza.v1.UpdateRoom.$Shape; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "updateSelf"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf: plaza.v1.UpdateSelf.$Shape; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "recallMessage"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage: plaza.v1.RecallMessage.$Shape; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "pinMessage"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage: plaza.v1.PinMessage.$Shape; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "unpinMessage"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage: plaza.v1.UnpinMessage.$Shape; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "setTagMute"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute: plaza.v1.SetTagMute.$Shape; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "updateTags"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags: plaza.v1.UpdateTags.$Shape; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "countMembersWithTag"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag: plaza.v1.CountMembersWithTag.$Shape; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "initQueue"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue: plaza.v1.InitQueue.$Shape; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "offerQueue"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue: plaza.v1.OfferQueue.$Shape; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "pollQueue"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue: plaza.v1.PollQueue.$Shape; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "listQueue"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue: plaza.v1.ListQueue.$Shape; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "updateQueue"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue: plaza.v1.UpdateQueue.$Shape; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "dropQueue"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue: plaza.v1.DropQueue.$Shape; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "configureRoom"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom: plaza.cluster.v1.ConfigureRoom.$Shape; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast?: null }|{ command?: "addVirtualMembers"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers: plaza.cluster.v1.AddVirtualMembers.$Shape; removeVirtualMembers?: null; broadcast?: null }|{ command?: "removeVirtualMembers"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers: plaza.cluster.v1.RemoveVirtualMembers.$Shape; broadcast?: null }|{ command?: "broadcast"; createRoom?: null; setRoomOpen?: null; enter?: null; exit?: null; send?: null; describe?: null; listMembers?: null; getMembers?: null; reportCounts?: null; setMemberRole?: null; setMemberBlocked?: null; setMemberMuted?: null; setMemberTemporaryMute?: null; removeMember?: null; setRoomMuted?: null; updateRoom?: null; updateSelf?: null; recallMessage?: null; pinMessage?: null; unpinMessage?: null; setTagMute?: null; updateTags?: null; countMembersWithTag?: null; initQueue?: null; offerQueue?: null; pollQueue?: null; listQueue?: null; updateQueue?: null; dropQueue?: null; configureRoom?: null; addVirtualMembers?: null; removeVirtualMembers?: null; broadcast: plaza.cluster.v1.Broadcast.$Shape })
                );
            }

            /**
             * Properties of an Actor.
             * @deprecated Use plaza.cluster.v1.Actor.$Properties instead.
             */
            interface IActor extends plaza.cluster.v1.Actor.$Properties {
            }

            /** Represents an Actor. */
            class Actor {

                /**
                 * Constructs a new Actor.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.Actor.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Actor accountId. */
                accountId: string;

                /** Actor anonymous. */
                anonymous: boolean;

                /** Actor clientType. */
                clientType: plaza.v1.ClientType;

                /** Actor sessionId. */
                sessionId: string;

                /** Actor gatewayId. */
                gatewayId: string;

                /** Actor serverApi. */
                serverApi: boolean;

                /**
                 * Encodes the specified Actor message. Does not implicitly {@link plaza.cluster.v1.Actor.verify|verify} messages.
                 * @param message Actor message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.Actor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Actor message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.Actor & plaza.cluster.v1.Actor.$Shape} Actor
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.Actor & plaza.cluster.v1.Actor.$Shape;

                /**
                 * Creates an Actor message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Actor
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.Actor;

                /**
                 * Creates a plain object from an Actor message. Also converts values to other types if specified.
                 * @param message Actor
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.Actor, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Actor to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Actor {

                /** Properties of an Actor. */
                interface $Properties {

                    /** Actor accountId */
                    accountId?: (string|null);

                    /** Actor anonymous */
                    anonymous?: (boolean|null);

                    /** Actor clientType */
                    clientType?: (plaza.v1.ClientType|null);

                    /** Actor sessionId */
                    sessionId?: (string|null);

                    /** Actor gatewayId */
                    gatewayId?: (string|null);

                    /** Actor serverApi */
                    serverApi?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Actor. */
                type $Shape = plaza.cluster.v1.Actor.$Properties;
            }

            /**
             * Properties of a RoomReply.
             * @deprecated Use plaza.cluster.v1.RoomReply.$Properties instead.
             */
            interface IRoomReply extends plaza.cluster.v1.RoomReply.$Properties {
            }

            /** Represents a RoomReply. */
            class RoomReply {

                /**
                 * Constructs a new RoomReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.RoomReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RoomReply error. */
                error?: (plaza.v1.Error.$Properties|null);

                /** RoomReply room. */
                room?: (plaza.cluster.v1.RoomDescription.$Properties|null);

                /** RoomReply entered. */
                entered?: (plaza.cluster.v1.Entered.$Properties|null);

                /** RoomReply exited. */
                exited?: (plaza.cluster.v1.Exited.$Properties|null);

                /** RoomReply ack. */
                ack?: (plaza.v1.MessageAck.$Properties|null);

                /** RoomReply memberPage. */
                memberPage?: (plaza.v1.MemberPage.$Properties|null);

                /** RoomReply memberList. */
                memberList?: (plaza.v1.MemberList.$Properties|null);

                /** RoomReply countsReceived. */
                countsReceived?: (plaza.cluster.v1.CountsReceived.$Properties|null);

                /** RoomReply member. */
                member?: (plaza.v1.Member.$Properties|null);

                /** RoomReply removedMember. */
                removedMember?: (plaza.v1.RemovedMember.$Properties|null);

                /** RoomReply recalledMessage. */
                recalledMessage?: (plaza.v1.RecalledMessage.$Properties|null);

                /** RoomReply tagMute. */
                tagMute?: (plaza.v1.TagMute.$Properties|null);

                /** RoomReply tagCount. */
                tagCount?: (plaza.v1.TagCount.$Properties|null);

                /** RoomReply queue. */
                queue?: (plaza.v1.Queue.$Properties|null);

                /** RoomReply queueOffered. */
                queueOffered?: (plaza.v1.QueueOffered.$Properties|null);

                /** RoomReply queuePolled. */
                queuePolled?: (plaza.v1.QueuePolled.$Properties|null);

                /** RoomReply queueUpdated. */
                queueUpdated?: (plaza.v1.QueueUpdated.$Properties|null);

                /** RoomReply virtualMembersChanged. */
                virtualMembersChanged?: (plaza.cluster.v1.VirtualMembersChanged.$Properties|null);

                /** RoomReply broadcastSent. */
                broadcastSent?: (plaza.cluster.v1.BroadcastSent.$Properties|null);

                /** RoomReply result. */
                result?: ("error"|"room"|"entered"|"exited"|"ack"|"memberPage"|"memberList"|"countsReceived"|"member"|"removedMember"|"recalledMessage"|"tagMute"|"tagCount"|"queue"|"queueOffered"|"queuePolled"|"queueUpdated"|"virtualMembersChanged"|"broadcastSent");

                /**
                 * Encodes the specified RoomReply message. Does not implicitly {@link plaza.cluster.v1.RoomReply.verify|verify} messages.
                 * @param message RoomReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.RoomReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RoomReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.RoomReply & plaza.cluster.v1.RoomReply.$Shape} RoomReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.RoomReply & plaza.cluster.v1.RoomReply.$Shape;

                /**
                 * Creates a RoomReply message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RoomReply
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.RoomReply;

                /**
                 * Creates a plain object from a RoomReply message. Also converts values to other types if specified.
                 * @param message RoomReply
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.RoomReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RoomReply to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RoomReply {

                /** Properties of a RoomReply. */
                interface $Properties {

                    /** RoomReply error */
                    error?: (plaza.v1.Error.$Properties|null);

                    /** RoomReply room */
                    room?: (plaza.cluster.v1.RoomDescription.$Properties|null);

                    /** RoomReply entered */
                    entered?: (plaza.cluster.v1.Entered.$Properties|null);

                    /** RoomReply exited */
                    exited?: (plaza.cluster.v1.Exited.$Properties|null);

                    /** RoomReply ack */
                    ack?: (plaza.v1.MessageAck.$Properties|null);

                    /** RoomReply memberPage */
                    memberPage?: (plaza.v1.MemberPage.$Properties|null);

                    /** RoomReply memberList */
                    memberList?: (plaza.v1.MemberList.$Properties|null);

                    /** RoomReply countsReceived */
                    countsReceived?: (plaza.cluster.v1.CountsReceived.$Properties|null);

                    /** RoomReply member */
                    member?: (plaza.v1.Member.$Properties|null);

                    /** RoomReply removedMember */
                    removedMember?: (plaza.v1.RemovedMember.$Properties|null);

                    /** RoomReply recalledMessage */
                    recalledMessage?: (plaza.v1.RecalledMessage.$Properties|null);

                    /** RoomReply tagMute */
                    tagMute?: (plaza.v1.TagMute.$Properties|null);

                    /** RoomReply tagCount */
                    tagCount?: (plaza.v1.TagCount.$Properties|null);

                    /** RoomReply queue */
                    queue?: (plaza.v1.Queue.$Properties|null);

                    /** RoomReply queueOffered */
                    queueOffered?: (plaza.v1.QueueOffered.$Properties|null);

                    /** RoomReply queuePolled */
                    queuePolled?: (plaza.v1.QueuePolled.$Properties|null);

                    /** RoomReply queueUpdated */
                    queueUpdated?: (plaza.v1.QueueUpdated.$Properties|null);

                    /** RoomReply virtualMembersChanged */
                    virtualMembersChanged?: (plaza.cluster.v1.VirtualMembersChanged.$Properties|null);

                    /** RoomReply broadcastSent */
                    broadcastSent?: (plaza.cluster.v1.BroadcastSent.$Properties|null);

                    /** RoomReply result */
                    result?: ("error"|"room"|"entered"|"exited"|"ack"|"memberPage"|"memberList"|"countsReceived"|"member"|"removedMember"|"recalledMessage"|"tagMute"|"tagCount"|"queue"|"queueOffered"|"queuePolled"|"queueUpdated"|"virtualMembersChanged"|"broadcastSent");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a RoomReply. */
                type $Shape = {
                  error?: plaza.v1.Error.$Shape|null;
                  room?: plaza.cluster.v1.RoomDescription.$Shape|null;
                  entered?: plaza.cluster.v1.Entered.$Shape|null;
                  exited?: plaza.cluster.v1.Exited.$Shape|null;
                  ack?: plaza.v1.MessageAck.$Shape|null;
                  memberPage?: plaza.v1.MemberPage.$Shape|null;
                  memberList?: plaza.v1.MemberList.$Shape|null;
                  countsReceived?: plaza.cluster.v1.CountsReceived.$Shape|null;
                  member?: plaza.v1.Member.$Shape|null;
                  removedMember?: plaza.v1.RemovedMember.$Shape|null;
                  recalledMessage?: plaza.v1.RecalledMessage.$Shape|null;
                  tagMute?: plaza.v1.TagMute.$Shape|null;
                  tagCount?: plaza.v1.TagCount.$Shape|null;
                  queue?: plaza.v1.Queue.$Shape|null;
                  queueOffered?: plaza.v1.QueueOffered.$Shape|null;
                  queuePolled?: plaza.v1.QueuePolled.$Shape|null;
                  queueUpdated?: plaza.v1.QueueUpdated.$Shape|null;
                  virtualMembersChanged?: plaza.cluster.v1.VirtualMembersChanged.$Shape|null;
                  broadcastSent?: plaza.cluster.v1.BroadcastSent.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ result?: undefined; error?: null; room?: null; entered?: null; exited?: null; ack?: null; memberPage?: null; memberList?: null; countsReceived?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; virtualMembersChanged?: null; broadcastSent?: null }|{ result?: "error"; error: plaza.v1.Error.$Shape; room?: null; entered?: null; exited?: null; ack?: null; memberPage?: null; memberList?: null; countsReceived?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; virtualMembersChanged?: null; broadcastSent?: null }|{ result?: "room"; error?: null; room: plaza.cluster.v1.RoomDescription.$Shape; entered?: null; exited?: null; ack?: null; memberPage?: null; memberList?: null; countsReceived?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; virtualMembersChanged?: null; broadcastSent?: null }|{ result?: "entered"; error?: null; room?: null; entered: plaza.cluster.v1.Entered.$Shape; exited?: null; ack?: null; memberPage?: null; memberList?: null; countsReceived?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; virtualMembersChanged?: null; broadcastSent?: null }|{ result?: "exited"; error?: null; room?: null; entered?: null; exited: plaza.cluster.v1.Exited.$Shape; ack?: null; memberPage?: null; memberList?: null; countsReceived?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; virtualMembersChanged?: null; broadcastSent?: null }|{ result?: "ack"; error?: null; room?: null; entered?: null; exited?: null; ack: plaza.v1.MessageAck.$Shape; memberPage?: null; memberList?: null; countsReceived?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; virtualMembersChanged?: null; broadcastSent?: null }|{ result?: "memberPage"; error?: null; room?: null; entered?: null; exited?: null; ack?: null; memberPage: plaza.v1.MemberPage.$Shape; memberList?: null; countsReceived?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; virtualMembersChanged?: null; broadcastSent?: null }|{ result?: "memberList"; error?: null; room?: null; entered?: null; exited?: null; ack?: null; memberPage?: null; memberList: plaza.v1.MemberList.$Shape; countsReceived?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; virtualMembersChanged?: null; broadcastSent?: null }|{ result?: "countsReceived"; error?: null; room?: null; entered?: null; exited?: null; ack?: null; memberPage?: null; memberList?: null; countsReceived: plaza.cluster.v1.CountsReceived.$Shape; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; virtualMembersChanged?: null; broadcastSent?: null }|{ result?: "member"; error?: null; room?: null; entered?: null; exited?: null; ack?: null; memberPage?: null; memberList?: null; countsReceived?: null; member: plaza.v1.Member.$Shape; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; virtualMembersChanged?: null; broadcastSent?: null }|{ result?: "removedMember"; error?: null; room?: null; entered?: null; exited?: null; ack?: null; memberPage?: null; memberList?: null; countsReceived?: null; member?: null; removedMember: plaza.v1.RemovedMember.$Shape; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; virtualMembersChanged?: null; broadcastSent?: null }|{ result?: "recalledMessage"; error?: null; room?: null; entered?: null; exited?: null; ack?: null; memberPage?: null; memberList?: null; countsReceived?: null; member?: null; removedMember?: null; recalledMessage: plaza.v1.RecalledMessage.$Shape; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; virtualMembersChanged?: null; broadcastSent?: null }|{ result?: "tagMute"; error?: null; room?: null; entered?: null; exited?: null; ack?: null; memberPage?: null; memberList?: null; countsReceived?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute: plaza.v1.TagMute.$Shape; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; virtualMembersChanged?: null; broadcastSent?: null }|{ result?: "tagCount"; error?: null; room?: null; entered?: null; exited?: null; ack?: null; memberPage?: null; memberList?: null; countsReceived?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount: plaza.v1.TagCount.$Shape; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; virtualMembersChanged?: null; broadcastSent?: null }|{ result?: "queue"; error?: null; room?: null; entered?: null; exited?: null; ack?: null; memberPage?: null; memberList?: null; countsReceived?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue: plaza.v1.Queue.$Shape; queueOffered?: null; queuePolled?: null; queueUpdated?: null; virtualMembersChanged?: null; broadcastSent?: null }|{ result?: "queueOffered"; error?: null; room?: null; entered?: null; exited?: null; ack?: null; memberPage?: null; memberList?: null; countsReceived?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered: plaza.v1.QueueOffered.$Shape; queuePolled?: null; queueUpdated?: null; virtualMembersChanged?: null; broadcastSent?: null }|{ result?: "queuePolled"; error?: null; room?: null; entered?: null; exited?: null; ack?: null; memberPage?: null; memberList?: null; countsReceived?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled: plaza.v1.QueuePolled.$Shape; queueUpdated?: null; virtualMembersChanged?: null; broadcastSent?: null }|{ result?: "queueUpdated"; error?: null; room?: null; entered?: null; exited?: null; ack?: null; memberPage?: null; memberList?: null; countsReceived?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated: plaza.v1.QueueUpdated.$Shape; virtualMembersChanged?: null; broadcastSent?: null }|{ result?: "virtualMembersChanged"; error?: null; room?: null; entered?: null; exited?: null; ack?: null; memberPage?: null; memberList?: null; countsReceived?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; virtualMembersChanged: plaza.cluster.v1.VirtualMembersChanged.$Shape; broadcastSent?: null }|{ result?: "broadcastSent"; error?: null; room?: null; entered?: null; exited?: null; ack?: null; memberPage?: null; memberList?: null; countsReceived?: null; member?: null; removedMember?: null; recalledMessage?: null; tagMute?: null; tagCount?: null; queue?: null; queueOffered?: null; queuePolled?: null; queueUpdated?: null; virtualMembersChanged?: null; broadcastSent: plaza.cluster.v1.BroadcastSent.$Shape })
                );
            }

            /**
             * Properties of a CreateRoom.
             * @deprecated Use plaza.cluster.v1.CreateRoom.$Properties instead.
             */
            interface ICreateRoom extends plaza.cluster.v1.CreateRoom.$Properties {
            }

            /** Represents a CreateRoom. */
            class CreateRoom {

                /**
                 * Constructs a new CreateRoom.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.CreateRoom.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CreateRoom creator. */
                creator: string;

                /** CreateRoom name. */
                name: string;

                /** CreateRoom announcement. */
                announcement: string;

                /** CreateRoom liveUrl. */
                liveUrl: string;

                /** CreateRoom extension. */
                extension: string;

                /** CreateRoom queueLevel. */
                queueLevel: number;

                /** CreateRoom enterExitNotices. */
                enterExitNotices: boolean;

                /** CreateRoom settings. */
                settings?: (plaza.cluster.v1.RoomSettings.$Properties|null);

                /**
                 * Encodes the specified CreateRoom message. Does not implicitly {@link plaza.cluster.v1.CreateRoom.verify|verify} messages.
                 * @param message CreateRoom message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.CreateRoom.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CreateRoom message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.CreateRoom & plaza.cluster.v1.CreateRoom.$Shape} CreateRoom
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.CreateRoom & plaza.cluster.v1.CreateRoom.$Shape;

                /**
                 * Creates a CreateRoom message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CreateRoom
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.CreateRoom;

                /**
                 * Creates a plain object from a CreateRoom message. Also converts values to other types if specified.
                 * @param message CreateRoom
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.CreateRoom, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CreateRoom to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace CreateRoom {

                /** Properties of a CreateRoom. */
                interface $Properties {

                    /** CreateRoom creator */
                    creator?: (string|null);

                    /** CreateRoom name */
                    name?: (string|null);

                    /** CreateRoom announcement */
                    announcement?: (string|null);

                    /** CreateRoom liveUrl */
                    liveUrl?: (string|null);

                    /** CreateRoom extension */
                    extension?: (string|null);

                    /** CreateRoom queueLevel */
                    queueLevel?: (number|null);

                    /** CreateRoom enterExitNotices */
                    enterExitNotices?: (boolean|null);

                    /** CreateRoom settings */
                    settings?: (plaza.cluster.v1.RoomSettings.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CreateRoom. */
                type $Shape = plaza.cluster.v1.CreateRoom.$Properties;
            }

            /**
             * Properties of a RoomSettings.
             * @deprecated Use plaza.cluster.v1.RoomSettings.$Properties instead.
             */
            interface IRoomSettings extends plaza.cluster.v1.RoomSettings.$Properties {
            }

            /** Represents a RoomSettings. */
            class RoomSettings {

                /**
                 * Constructs a new RoomSettings.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.RoomSettings.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RoomSettings enterExitNotices. */
                enterExitNotices?: (boolean|null);

                /** RoomSettings delayedClosing. */
                delayedClosing?: (plaza.v1.DelayedClosing.$Properties|null);

                /** RoomSettings multiClientPolicy. */
                multiClientPolicy?: (plaza.v1.MultiClientPolicy|null);

                /** RoomSettings messagesPerSecond. */
                messagesPerSecond?: (number|null);

                /** RoomSettings defaultBudget. */
                defaultBudget: boolean;

                /** RoomSettings slowModeSeconds. */
                slowModeSeconds?: (number|null);

                /**
                 * Encodes the specified RoomSettings message. Does not implicitly {@link plaza.cluster.v1.RoomSettings.verify|verify} messages.
                 * @param message RoomSettings message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.RoomSettings.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RoomSettings message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.RoomSettings & plaza.cluster.v1.RoomSettings.$Shape} RoomSettings
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.RoomSettings & plaza.cluster.v1.RoomSettings.$Shape;

                /**
                 * Creates a RoomSettings message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RoomSettings
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.RoomSettings;

                /**
                 * Creates a plain object from a RoomSettings message. Also converts values to other types if specified.
                 * @param message RoomSettings
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.RoomSettings, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RoomSettings to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RoomSettings {

                /** Properties of a RoomSettings. */
                interface $Properties {

                    /** RoomSettings enterExitNotices */
                    enterExitNotices?: (boolean|null);

                    /** RoomSettings delayedClosing */
                    delayedClosing?: (plaza.v1.DelayedClosing.$Properties|null);

                    /** RoomSettings multiClientPolicy */
                    multiClientPolicy?: (plaza.v1.MultiClientPolicy|null);

                    /** RoomSettings messagesPerSecond */
                    messagesPerSecond?: (number|null);

                    /** RoomSettings defaultBudget */
                    defaultBudget?: (boolean|null);

                    /** RoomSettings slowModeSeconds */
                    slowModeSeconds?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RoomSettings. */
                type $Shape = plaza.cluster.v1.RoomSettings.$Properties;
            }

            /**
             * Properties of a ConfigureRoom.
             * @deprecated Use plaza.cluster.v1.ConfigureRoom.$Properties instead.
             */
            interface IConfigureRoom extends plaza.cluster.v1.ConfigureRoom.$Properties {
            }

            /** Represents a ConfigureRoom. */
            class ConfigureRoom {

                /**
                 * Constructs a new ConfigureRoom.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.ConfigureRoom.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ConfigureRoom settings. */
                settings?: (plaza.cluster.v1.RoomSettings.$Properties|null);

                /**
                 * Encodes the specified ConfigureRoom message. Does not implicitly {@link plaza.cluster.v1.ConfigureRoom.verify|verify} messages.
                 * @param message ConfigureRoom message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.ConfigureRoom.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ConfigureRoom message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.ConfigureRoom & plaza.cluster.v1.ConfigureRoom.$Shape} ConfigureRoom
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.ConfigureRoom & plaza.cluster.v1.ConfigureRoom.$Shape;

                /**
                 * Creates a ConfigureRoom message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ConfigureRoom
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.ConfigureRoom;

                /**
                 * Creates a plain object from a ConfigureRoom message. Also converts values to other types if specified.
                 * @param message ConfigureRoom
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.ConfigureRoom, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ConfigureRoom to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ConfigureRoom {

                /** Properties of a ConfigureRoom. */
                interface $Properties {

                    /** ConfigureRoom settings */
                    settings?: (plaza.cluster.v1.RoomSettings.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ConfigureRoom. */
                type $Shape = plaza.cluster.v1.ConfigureRoom.$Properties;
            }

            /**
             * Properties of a SetRoomOpen.
             * @deprecated Use plaza.cluster.v1.SetRoomOpen.$Properties instead.
             */
            interface ISetRoomOpen extends plaza.cluster.v1.SetRoomOpen.$Properties {
            }

            /** Represents a SetRoomOpen. */
            class SetRoomOpen {

                /**
                 * Constructs a new SetRoomOpen.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.SetRoomOpen.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SetRoomOpen open. */
                open: boolean;

                /** SetRoomOpen delayedClosing. */
                delayedClosing?: (plaza.v1.DelayedClosing.$Properties|null);

                /**
                 * Encodes the specified SetRoomOpen message. Does not implicitly {@link plaza.cluster.v1.SetRoomOpen.verify|verify} messages.
                 * @param message SetRoomOpen message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.SetRoomOpen.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SetRoomOpen message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.SetRoomOpen & plaza.cluster.v1.SetRoomOpen.$Shape} SetRoomOpen
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.SetRoomOpen & plaza.cluster.v1.SetRoomOpen.$Shape;

                /**
                 * Creates a SetRoomOpen message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SetRoomOpen
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.SetRoomOpen;

                /**
                 * Creates a plain object from a SetRoomOpen message. Also converts values to other types if specified.
                 * @param message SetRoomOpen
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.SetRoomOpen, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SetRoomOpen to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SetRoomOpen {

                /** Properties of a SetRoomOpen. */
                interface $Properties {

                    /** SetRoomOpen open */
                    open?: (boolean|null);

                    /** SetRoomOpen delayedClosing */
                    delayedClosing?: (plaza.v1.DelayedClosing.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SetRoomOpen. */
                type $Shape = plaza.cluster.v1.SetRoomOpen.$Properties;
            }

            /**
             * Properties of an AddVirtualMembers.
             * @deprecated Use plaza.cluster.v1.AddVirtualMembers.$Properties instead.
             */
            interface IAddVirtualMembers extends plaza.cluster.v1.AddVirtualMembers.$Properties {
            }

            /** Represents an AddVirtualMembers. */
            class AddVirtualMembers {

                /**
                 * Constructs a new AddVirtualMembers.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.AddVirtualMembers.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AddVirtualMembers members. */
                members: plaza.cluster.v1.VirtualMember.$Properties[];

                /** AddVirtualMembers notification. */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /**
                 * Encodes the specified AddVirtualMembers message. Does not implicitly {@link plaza.cluster.v1.AddVirtualMembers.verify|verify} messages.
                 * @param message AddVirtualMembers message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.AddVirtualMembers.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AddVirtualMembers message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.AddVirtualMembers & plaza.cluster.v1.AddVirtualMembers.$Shape} AddVirtualMembers
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.AddVirtualMembers & plaza.cluster.v1.AddVirtualMembers.$Shape;

                /**
                 * Creates an AddVirtualMembers message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns AddVirtualMembers
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.AddVirtualMembers;

                /**
                 * Creates a plain object from an AddVirtualMembers message. Also converts values to other types if specified.
                 * @param message AddVirtualMembers
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.AddVirtualMembers, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this AddVirtualMembers to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace AddVirtualMembers {

                /** Properties of an AddVirtualMembers. */
                interface $Properties {

                    /** AddVirtualMembers members */
                    members?: (plaza.cluster.v1.VirtualMember.$Properties[]|null);

                    /** AddVirtualMembers notification */
                    notification?: (plaza.v1.NotificationOptions.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AddVirtualMembers. */
                type $Shape = plaza.cluster.v1.AddVirtualMembers.$Properties;
            }

            /**
             * Properties of a VirtualMember.
             * @deprecated Use plaza.cluster.v1.VirtualMember.$Properties instead.
             */
            interface IVirtualMember extends plaza.cluster.v1.VirtualMember.$Properties {
            }

            /** Represents a VirtualMember. */
            class VirtualMember {

                /**
                 * Constructs a new VirtualMember.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.VirtualMember.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** VirtualMember accountId. */
                accountId: string;

                /** VirtualMember nick. */
                nick: string;

                /** VirtualMember avatar. */
                avatar: string;

                /** VirtualMember extension. */
                extension: string;

                /**
                 * Encodes the specified VirtualMember message. Does not implicitly {@link plaza.cluster.v1.VirtualMember.verify|verify} messages.
                 * @param message VirtualMember message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.VirtualMember.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VirtualMember message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.VirtualMember & plaza.cluster.v1.VirtualMember.$Shape} VirtualMember
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.VirtualMember & plaza.cluster.v1.VirtualMember.$Shape;

                /**
                 * Creates a VirtualMember message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns VirtualMember
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.VirtualMember;

                /**
                 * Creates a plain object from a VirtualMember message. Also converts values to other types if specified.
                 * @param message VirtualMember
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.VirtualMember, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this VirtualMember to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace VirtualMember {

                /** Properties of a VirtualMember. */
                interface $Properties {

                    /** VirtualMember accountId */
                    accountId?: (string|null);

                    /** VirtualMember nick */
                    nick?: (string|null);

                    /** VirtualMember avatar */
                    avatar?: (string|null);

                    /** VirtualMember extension */
                    extension?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a VirtualMember. */
                type $Shape = plaza.cluster.v1.VirtualMember.$Properties;
            }

            /**
             * Properties of a RemoveVirtualMembers.
             * @deprecated Use plaza.cluster.v1.RemoveVirtualMembers.$Properties instead.
             */
            interface IRemoveVirtualMembers extends plaza.cluster.v1.RemoveVirtualMembers.$Properties {
            }

            /** Represents a RemoveVirtualMembers. */
            class RemoveVirtualMembers {

                /**
                 * Constructs a new RemoveVirtualMembers.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.RemoveVirtualMembers.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RemoveVirtualMembers accountIds. */
                accountIds: string[];

                /** RemoveVirtualMembers all. */
                all: boolean;

                /** RemoveVirtualMembers notification. */
                notification?: (plaza.v1.NotificationOptions.$Properties|null);

                /**
                 * Encodes the specified RemoveVirtualMembers message. Does not implicitly {@link plaza.cluster.v1.RemoveVirtualMembers.verify|verify} messages.
                 * @param message RemoveVirtualMembers message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.RemoveVirtualMembers.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveVirtualMembers message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.RemoveVirtualMembers & plaza.cluster.v1.RemoveVirtualMembers.$Shape} RemoveVirtualMembers
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.RemoveVirtualMembers & plaza.cluster.v1.RemoveVirtualMembers.$Shape;

                /**
                 * Creates a RemoveVirtualMembers message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveVirtualMembers
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.RemoveVirtualMembers;

                /**
                 * Creates a plain object from a RemoveVirtualMembers message. Also converts values to other types if specified.
                 * @param message RemoveVirtualMembers
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.RemoveVirtualMembers, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveVirtualMembers to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RemoveVirtualMembers {

                /** Properties of a RemoveVirtualMembers. */
                interface $Properties {

                    /** RemoveVirtualMembers accountIds */
                    accountIds?: (string[]|null);

                    /** RemoveVirtualMembers all */
                    all?: (boolean|null);

                    /** RemoveVirtualMembers notification */
                    notification?: (plaza.v1.NotificationOptions.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveVirtualMembers. */
                type $Shape = plaza.cluster.v1.RemoveVirtualMembers.$Properties;
            }

            /**
             * Properties of a VirtualMembersChanged.
             * @deprecated Use plaza.cluster.v1.VirtualMembersChanged.$Properties instead.
             */
            interface IVirtualMembersChanged extends plaza.cluster.v1.VirtualMembersChanged.$Properties {
            }

            /** Represents a VirtualMembersChanged. */
            class VirtualMembersChanged {

                /**
                 * Constructs a new VirtualMembersChanged.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.VirtualMembersChanged.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** VirtualMembersChanged accountIds. */
                accountIds: string[];

                /** VirtualMembersChanged unchanged. */
                unchanged: string[];

                /**
                 * Encodes the specified VirtualMembersChanged message. Does not implicitly {@link plaza.cluster.v1.VirtualMembersChanged.verify|verify} messages.
                 * @param message VirtualMembersChanged message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.VirtualMembersChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VirtualMembersChanged message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.VirtualMembersChanged & plaza.cluster.v1.VirtualMembersChanged.$Shape} VirtualMembersChanged
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.VirtualMembersChanged & plaza.cluster.v1.VirtualMembersChanged.$Shape;

                /**
                 * Creates a VirtualMembersChanged message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns VirtualMembersChanged
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.VirtualMembersChanged;

                /**
                 * Creates a plain object from a VirtualMembersChanged message. Also converts values to other types if specified.
                 * @param message VirtualMembersChanged
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.VirtualMembersChanged, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this VirtualMembersChanged to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace VirtualMembersChanged {

                /** Properties of a VirtualMembersChanged. */
                interface $Properties {

                    /** VirtualMembersChanged accountIds */
                    accountIds?: (string[]|null);

                    /** VirtualMembersChanged unchanged */
                    unchanged?: (string[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a VirtualMembersChanged. */
                type $Shape = plaza.cluster.v1.VirtualMembersChanged.$Properties;
            }

            /**
             * Properties of a Broadcast.
             * @deprecated Use plaza.cluster.v1.Broadcast.$Properties instead.
             */
            interface IBroadcast extends plaza.cluster.v1.Broadcast.$Properties {
            }

            /** Represents a Broadcast. */
            class Broadcast {

                /**
                 * Constructs a new Broadcast.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.Broadcast.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Broadcast id. */
                id: string;

                /** Broadcast message. */
                message?: (plaza.v1.Message.$Properties|null);

                /** Broadcast targetTags. */
                targetTags: string;

                /**
                 * Encodes the specified Broadcast message. Does not implicitly {@link plaza.cluster.v1.Broadcast.verify|verify} messages.
                 * @param message Broadcast message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.Broadcast.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Broadcast message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.Broadcast & plaza.cluster.v1.Broadcast.$Shape} Broadcast
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.Broadcast & plaza.cluster.v1.Broadcast.$Shape;

                /**
                 * Creates a Broadcast message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Broadcast
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.Broadcast;

                /**
                 * Creates a plain object from a Broadcast message. Also converts values to other types if specified.
                 * @param message Broadcast
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.Broadcast, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Broadcast to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Broadcast {

                /** Properties of a Broadcast. */
                interface $Properties {

                    /** Broadcast id */
                    id?: (string|null);

                    /** Broadcast message */
                    message?: (plaza.v1.Message.$Properties|null);

                    /** Broadcast targetTags */
                    targetTags?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Broadcast. */
                type $Shape = plaza.cluster.v1.Broadcast.$Properties;
            }

            /**
             * Properties of a BroadcastSent.
             * @deprecated Use plaza.cluster.v1.BroadcastSent.$Properties instead.
             */
            interface IBroadcastSent extends plaza.cluster.v1.BroadcastSent.$Properties {
            }

            /** Represents a BroadcastSent. */
            class BroadcastSent {

                /**
                 * Constructs a new BroadcastSent.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.BroadcastSent.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** BroadcastSent timeMs. */
                timeMs: number;

                /**
                 * Encodes the specified BroadcastSent message. Does not implicitly {@link plaza.cluster.v1.BroadcastSent.verify|verify} messages.
                 * @param message BroadcastSent message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.BroadcastSent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BroadcastSent message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.BroadcastSent & plaza.cluster.v1.BroadcastSent.$Shape} BroadcastSent
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.BroadcastSent & plaza.cluster.v1.BroadcastSent.$Shape;

                /**
                 * Creates a BroadcastSent message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns BroadcastSent
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.BroadcastSent;

                /**
                 * Creates a plain object from a BroadcastSent message. Also converts values to other types if specified.
                 * @param message BroadcastSent
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.BroadcastSent, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this BroadcastSent to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace BroadcastSent {

                /** Properties of a BroadcastSent. */
                interface $Properties {

                    /** BroadcastSent timeMs */
                    timeMs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a BroadcastSent. */
                type $Shape = plaza.cluster.v1.BroadcastSent.$Properties;
            }

            /**
             * Properties of a Describe.
             * @deprecated Use plaza.cluster.v1.Describe.$Properties instead.
             */
            interface IDescribe extends plaza.cluster.v1.Describe.$Properties {
            }

            /** Represents a Describe. */
            class Describe {

                /**
                 * Constructs a new Describe.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.Describe.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified Describe message. Does not implicitly {@link plaza.cluster.v1.Describe.verify|verify} messages.
                 * @param message Describe message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.Describe.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Describe message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.Describe & plaza.cluster.v1.Describe.$Shape} Describe
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.Describe & plaza.cluster.v1.Describe.$Shape;

                /**
                 * Creates a Describe message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Describe
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.Describe;

                /**
                 * Creates a plain object from a Describe message. Also converts values to other types if specified.
                 * @param message Describe
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.Describe, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Describe to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Describe {

                /** Properties of a Describe. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Describe. */
                type $Shape = plaza.cluster.v1.Describe.$Properties;
            }

            /**
             * Properties of a RoomDescription.
             * @deprecated Use plaza.cluster.v1.RoomDescription.$Properties instead.
             */
            interface IRoomDescription extends plaza.cluster.v1.RoomDescription.$Properties {
            }

            /** Represents a RoomDescription. */
            class RoomDescription {

                /**
                 * Constructs a new RoomDescription.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.RoomDescription.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RoomDescription room. */
                room?: (plaza.v1.Room.$Properties|null);

                /** RoomDescription position. */
                position?: (plaza.v1.Position.$Properties|null);

                /** RoomDescription enterExitNotices. */
                enterExitNotices: boolean;

                /**
                 * Encodes the specified RoomDescription message. Does not implicitly {@link plaza.cluster.v1.RoomDescription.verify|verify} messages.
                 * @param message RoomDescription message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.RoomDescription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RoomDescription message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.RoomDescription & plaza.cluster.v1.RoomDescription.$Shape} RoomDescription
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.RoomDescription & plaza.cluster.v1.RoomDescription.$Shape;

                /**
                 * Creates a RoomDescription message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RoomDescription
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.RoomDescription;

                /**
                 * Creates a plain object from a RoomDescription message. Also converts values to other types if specified.
                 * @param message RoomDescription
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.RoomDescription, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RoomDescription to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RoomDescription {

                /** Properties of a RoomDescription. */
                interface $Properties {

                    /** RoomDescription room */
                    room?: (plaza.v1.Room.$Properties|null);

                    /** RoomDescription position */
                    position?: (plaza.v1.Position.$Properties|null);

                    /** RoomDescription enterExitNotices */
                    enterExitNotices?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RoomDescription. */
                type $Shape = plaza.cluster.v1.RoomDescription.$Properties;
            }

            /**
             * Properties of an Enter.
             * @deprecated Use plaza.cluster.v1.Enter.$Properties instead.
             */
            interface IEnter extends plaza.cluster.v1.Enter.$Properties {
            }

            /** Represents an Enter. */
            class Enter {

                /**
                 * Constructs a new Enter.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.Enter.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Enter nick. */
                nick: string;

                /** Enter avatar. */
                avatar: string;

                /** Enter extension. */
                extension: string;

                /** Enter notificationExtension. */
                notificationExtension: string;

                /** Enter deviceId. */
                deviceId: string;

                /** Enter confirm. */
                confirm: boolean;

                /** Enter enteredAtMs. */
                enteredAtMs: number;

                /** Enter tags. */
                tags?: (plaza.v1.Tags.$Properties|null);

                /**
                 * Encodes the specified Enter message. Does not implicitly {@link plaza.cluster.v1.Enter.verify|verify} messages.
                 * @param message Enter message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.Enter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Enter message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.Enter & plaza.cluster.v1.Enter.$Shape} Enter
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.Enter & plaza.cluster.v1.Enter.$Shape;

                /**
                 * Creates an Enter message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Enter
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.Enter;

                /**
                 * Creates a plain object from an Enter message. Also converts values to other types if specified.
                 * @param message Enter
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.Enter, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Enter to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Enter {

                /** Properties of an Enter. */
                interface $Properties {

                    /** Enter nick */
                    nick?: (string|null);

                    /** Enter avatar */
                    avatar?: (string|null);

                    /** Enter extension */
                    extension?: (string|null);

                    /** Enter notificationExtension */
                    notificationExtension?: (string|null);

                    /** Enter deviceId */
                    deviceId?: (string|null);

                    /** Enter confirm */
                    confirm?: (boolean|null);

                    /** Enter enteredAtMs */
                    enteredAtMs?: (number|null);

                    /** Enter tags */
                    tags?: (plaza.v1.Tags.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Enter. */
                type $Shape = plaza.cluster.v1.Enter.$Properties;
            }

            /**
             * Properties of an Entered.
             * @deprecated Use plaza.cluster.v1.Entered.$Properties instead.
             */
            interface IEntered extends plaza.cluster.v1.Entered.$Properties {
            }

            /** Represents an Entered. */
            class Entered {

                /**
                 * Constructs a new Entered.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.Entered.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Entered room. */
                room?: (plaza.cluster.v1.RoomDescription.$Properties|null);

                /** Entered self. */
                self?: (plaza.v1.Member.$Properties|null);

                /**
                 * Encodes the specified Entered message. Does not implicitly {@link plaza.cluster.v1.Entered.verify|verify} messages.
                 * @param message Entered message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.Entered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Entered message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.Entered & plaza.cluster.v1.Entered.$Shape} Entered
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.Entered & plaza.cluster.v1.Entered.$Shape;

                /**
                 * Creates an Entered message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Entered
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.Entered;

                /**
                 * Creates a plain object from an Entered message. Also converts values to other types if specified.
                 * @param message Entered
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.Entered, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Entered to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Entered {

                /** Properties of an Entered. */
                interface $Properties {

                    /** Entered room */
                    room?: (plaza.cluster.v1.RoomDescription.$Properties|null);

                    /** Entered self */
                    self?: (plaza.v1.Member.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Entered. */
                type $Shape = plaza.cluster.v1.Entered.$Properties;
            }

            /**
             * Properties of an Exit.
             * @deprecated Use plaza.cluster.v1.Exit.$Properties instead.
             */
            interface IExit extends plaza.cluster.v1.Exit.$Properties {
            }

            /** Represents an Exit. */
            class Exit {

                /**
                 * Constructs a new Exit.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.Exit.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified Exit message. Does not implicitly {@link plaza.cluster.v1.Exit.verify|verify} messages.
                 * @param message Exit message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.Exit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Exit message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.Exit & plaza.cluster.v1.Exit.$Shape} Exit
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.Exit & plaza.cluster.v1.Exit.$Shape;

                /**
                 * Creates an Exit message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Exit
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.Exit;

                /**
                 * Creates a plain object from an Exit message. Also converts values to other types if specified.
                 * @param message Exit
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.Exit, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Exit to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Exit {

                /** Properties of an Exit. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Exit. */
                type $Shape = plaza.cluster.v1.Exit.$Properties;
            }

            /**
             * Properties of an Exited.
             * @deprecated Use plaza.cluster.v1.Exited.$Properties instead.
             */
            interface IExited extends plaza.cluster.v1.Exited.$Properties {
            }

            /** Represents an Exited. */
            class Exited {

                /**
                 * Constructs a new Exited.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.Exited.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified Exited message. Does not implicitly {@link plaza.cluster.v1.Exited.verify|verify} messages.
                 * @param message Exited message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.Exited.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Exited message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.Exited & plaza.cluster.v1.Exited.$Shape} Exited
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.Exited & plaza.cluster.v1.Exited.$Shape;

                /**
                 * Creates an Exited message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Exited
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.Exited;

                /**
                 * Creates a plain object from an Exited message. Also converts values to other types if specified.
                 * @param message Exited
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.Exited, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Exited to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Exited {

                /** Properties of an Exited. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Exited. */
                type $Shape = plaza.cluster.v1.Exited.$Properties;
            }

            /**
             * Properties of a Send.
             * @deprecated Use plaza.cluster.v1.Send.$Properties instead.
             */
            interface ISend extends plaza.cluster.v1.Send.$Properties {
            }

            /** Represents a Send. */
            class Send {

                /**
                 * Constructs a new Send.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.Send.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Send message. */
                message?: (plaza.v1.SendMessage.$Properties|null);

                /** Send nick. */
                nick: string;

                /** Send avatar. */
                avatar: string;

                /** Send tags. */
                tags?: (plaza.v1.Tags.$Properties|null);

                /** Send ignoreTemporaryMute. */
                ignoreTemporaryMute: boolean;

                /** Send abandonRatio. */
                abandonRatio: number;

                /**
                 * Encodes the specified Send message. Does not implicitly {@link plaza.cluster.v1.Send.verify|verify} messages.
                 * @param message Send message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.Send.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Send message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.Send & plaza.cluster.v1.Send.$Shape} Send
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.Send & plaza.cluster.v1.Send.$Shape;

                /**
                 * Creates a Send message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Send
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.Send;

                /**
                 * Creates a plain object from a Send message. Also converts values to other types if specified.
                 * @param message Send
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.Send, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Send to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Send {

                /** Properties of a Send. */
                interface $Properties {

                    /** Send message */
                    message?: (plaza.v1.SendMessage.$Properties|null);

                    /** Send nick */
                    nick?: (string|null);

                    /** Send avatar */
                    avatar?: (string|null);

                    /** Send tags */
                    tags?: (plaza.v1.Tags.$Properties|null);

                    /** Send ignoreTemporaryMute */
                    ignoreTemporaryMute?: (boolean|null);

                    /** Send abandonRatio */
                    abandonRatio?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Send. */
                type $Shape = plaza.cluster.v1.Send.$Properties;
            }

            /**
             * Properties of a ListMembersQuery.
             * @deprecated Use plaza.cluster.v1.ListMembersQuery.$Properties instead.
             */
            interface IListMembersQuery extends plaza.cluster.v1.ListMembersQuery.$Properties {
            }

            /** Represents a ListMembersQuery. */
            class ListMembersQuery {

                /**
                 * Constructs a new ListMembersQuery.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.ListMembersQuery.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListMembersQuery query. */
                query?: (plaza.v1.ListMembers.$Properties|null);

                /**
                 * Encodes the specified ListMembersQuery message. Does not implicitly {@link plaza.cluster.v1.ListMembersQuery.verify|verify} messages.
                 * @param message ListMembersQuery message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.ListMembersQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListMembersQuery message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.ListMembersQuery & plaza.cluster.v1.ListMembersQuery.$Shape} ListMembersQuery
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.ListMembersQuery & plaza.cluster.v1.ListMembersQuery.$Shape;

                /**
                 * Creates a ListMembersQuery message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListMembersQuery
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.ListMembersQuery;

                /**
                 * Creates a plain object from a ListMembersQuery message. Also converts values to other types if specified.
                 * @param message ListMembersQuery
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.ListMembersQuery, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListMembersQuery to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ListMembersQuery {

                /** Properties of a ListMembersQuery. */
                interface $Properties {

                    /** ListMembersQuery query */
                    query?: (plaza.v1.ListMembers.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListMembersQuery. */
                type $Shape = plaza.cluster.v1.ListMembersQuery.$Properties;
            }

            /**
             * Properties of a GetMembersQuery.
             * @deprecated Use plaza.cluster.v1.GetMembersQuery.$Properties instead.
             */
            interface IGetMembersQuery extends plaza.cluster.v1.GetMembersQuery.$Properties {
            }

            /** Represents a GetMembersQuery. */
            class GetMembersQuery {

                /**
                 * Constructs a new GetMembersQuery.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.GetMembersQuery.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** GetMembersQuery query. */
                query?: (plaza.v1.GetMembers.$Properties|null);

                /**
                 * Encodes the specified GetMembersQuery message. Does not implicitly {@link plaza.cluster.v1.GetMembersQuery.verify|verify} messages.
                 * @param message GetMembersQuery message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.GetMembersQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetMembersQuery message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.GetMembersQuery & plaza.cluster.v1.GetMembersQuery.$Shape} GetMembersQuery
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.GetMembersQuery & plaza.cluster.v1.GetMembersQuery.$Shape;

                /**
                 * Creates a GetMembersQuery message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GetMembersQuery
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.GetMembersQuery;

                /**
                 * Creates a plain object from a GetMembersQuery message. Also converts values to other types if specified.
                 * @param message GetMembersQuery
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.GetMembersQuery, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GetMembersQuery to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace GetMembersQuery {

                /** Properties of a GetMembersQuery. */
                interface $Properties {

                    /** GetMembersQuery query */
                    query?: (plaza.v1.GetMembers.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetMembersQuery. */
                type $Shape = plaza.cluster.v1.GetMembersQuery.$Properties;
            }

            /**
             * Properties of a ReportCounts.
             * @deprecated Use plaza.cluster.v1.ReportCounts.$Properties instead.
             */
            interface IReportCounts extends plaza.cluster.v1.ReportCounts.$Properties {
            }

            /** Represents a ReportCounts. */
            class ReportCounts {

                /**
                 * Constructs a new ReportCounts.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.ReportCounts.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ReportCounts persons. */
                persons: number;

                /** ReportCounts sessions. */
                sessions: number;

                /**
                 * Encodes the specified ReportCounts message. Does not implicitly {@link plaza.cluster.v1.ReportCounts.verify|verify} messages.
                 * @param message ReportCounts message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.ReportCounts.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ReportCounts message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.ReportCounts & plaza.cluster.v1.ReportCounts.$Shape} ReportCounts
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.ReportCounts & plaza.cluster.v1.ReportCounts.$Shape;

                /**
                 * Creates a ReportCounts message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ReportCounts
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.ReportCounts;

                /**
                 * Creates a plain object from a ReportCounts message. Also converts values to other types if specified.
                 * @param message ReportCounts
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.ReportCounts, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ReportCounts to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ReportCounts {

                /** Properties of a ReportCounts. */
                interface $Properties {

                    /** ReportCounts persons */
                    persons?: (number|null);

                    /** ReportCounts sessions */
                    sessions?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ReportCounts. */
                type $Shape = plaza.cluster.v1.ReportCounts.$Properties;
            }

            /**
             * Properties of a CountsReceived.
             * @deprecated Use plaza.cluster.v1.CountsReceived.$Properties instead.
             */
            interface ICountsReceived extends plaza.cluster.v1.CountsReceived.$Properties {
            }

            /** Represents a CountsReceived. */
            class CountsReceived {

                /**
                 * Constructs a new CountsReceived.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.CountsReceived.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CountsReceived confirmSessions. */
                confirmSessions: boolean;

                /**
                 * Encodes the specified CountsReceived message. Does not implicitly {@link plaza.cluster.v1.CountsReceived.verify|verify} messages.
                 * @param message CountsReceived message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.CountsReceived.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CountsReceived message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.CountsReceived & plaza.cluster.v1.CountsReceived.$Shape} CountsReceived
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.CountsReceived & plaza.cluster.v1.CountsReceived.$Shape;

                /**
                 * Creates a CountsReceived message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CountsReceived
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.CountsReceived;

                /**
                 * Creates a plain object from a CountsReceived message. Also converts values to other types if specified.
                 * @param message CountsReceived
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.CountsReceived, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CountsReceived to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace CountsReceived {

                /** Properties of a CountsReceived. */
                interface $Properties {

                    /** CountsReceived confirmSessions */
                    confirmSessions?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CountsReceived. */
                type $Shape = plaza.cluster.v1.CountsReceived.$Properties;
            }

            /**
             * Properties of a RoomEnvelope.
             * @deprecated Use plaza.cluster.v1.RoomEnvelope.$Properties instead.
             */
            interface IRoomEnvelope extends plaza.cluster.v1.RoomEnvelope.$Properties {
            }

            /** Represents a RoomEnvelope. */
            class RoomEnvelope {

                /**
                 * Constructs a new RoomEnvelope.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.RoomEnvelope.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RoomEnvelope roomId. */
                roomId: number;

                /** RoomEnvelope epoch. */
                epoch: number;

                /** RoomEnvelope firstSeq. */
                firstSeq: number;

                /** RoomEnvelope lastSeq. */
                lastSeq: number;

                /** RoomEnvelope clientFrame. */
                clientFrame: Uint8Array;

                /** RoomEnvelope controls. */
                controls: plaza.cluster.v1.SessionControl.$Properties[];

                /** RoomEnvelope positionSeq. */
                positionSeq: number;

                /** RoomEnvelope sideFrames. */
                sideFrames: plaza.cluster.v1.SideFrame.$Properties[];

                /** RoomEnvelope recalledSeqs. */
                recalledSeqs: number[];

                /** RoomEnvelope recalledTimesMs. */
                recalledTimesMs: number[];

                /**
                 * Encodes the specified RoomEnvelope message. Does not implicitly {@link plaza.cluster.v1.RoomEnvelope.verify|verify} messages.
                 * @param message RoomEnvelope message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.RoomEnvelope.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RoomEnvelope message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.RoomEnvelope & plaza.cluster.v1.RoomEnvelope.$Shape} RoomEnvelope
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.RoomEnvelope & plaza.cluster.v1.RoomEnvelope.$Shape;

                /**
                 * Creates a RoomEnvelope message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RoomEnvelope
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.RoomEnvelope;

                /**
                 * Creates a plain object from a RoomEnvelope message. Also converts values to other types if specified.
                 * @param message RoomEnvelope
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.RoomEnvelope, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RoomEnvelope to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace RoomEnvelope {

                /** Properties of a RoomEnvelope. */
                interface $Properties {

                    /** RoomEnvelope roomId */
                    roomId?: (number|null);

                    /** RoomEnvelope epoch */
                    epoch?: (number|null);

                    /** RoomEnvelope firstSeq */
                    firstSeq?: (number|null);

                    /** RoomEnvelope lastSeq */
                    lastSeq?: (number|null);

                    /** RoomEnvelope clientFrame */
                    clientFrame?: (Uint8Array|null);

                    /** RoomEnvelope controls */
                    controls?: (plaza.cluster.v1.SessionControl.$Properties[]|null);

                    /** RoomEnvelope positionSeq */
                    positionSeq?: (number|null);

                    /** RoomEnvelope sideFrames */
                    sideFrames?: (plaza.cluster.v1.SideFrame.$Properties[]|null);

                    /** RoomEnvelope recalledSeqs */
                    recalledSeqs?: (number[]|null);

                    /** RoomEnvelope recalledTimesMs */
                    recalledTimesMs?: (number[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RoomEnvelope. */
                type $Shape = {
                  roomId?: number|null;
                  epoch?: number|null;
                  firstSeq?: number|null;
                  lastSeq?: number|null;
                  clientFrame?: Uint8Array|null;
                  controls?: plaza.cluster.v1.SessionControl.$Shape[]|null;
                  positionSeq?: number|null;
                  sideFrames?: plaza.cluster.v1.SideFrame.$Shape[]|null;
                  recalledSeqs?: number[]|null;
                  recalledTimesMs?: number[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a SideFrame.
             * @deprecated Use plaza.cluster.v1.SideFrame.$Properties instead.
             */
            interface ISideFrame extends plaza.cluster.v1.SideFrame.$Properties {
            }

            /** Represents a SideFrame. */
            class SideFrame {

                /**
                 * Constructs a new SideFrame.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.SideFrame.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SideFrame accounts. */
                accounts: string[];

                /** SideFrame tagExpression. */
                tagExpression: string;

                /** SideFrame place. */
                place?: (plaza.v1.Place.$Properties|null);

                /** SideFrame clientFrame. */
                clientFrame: Uint8Array;

                /**
                 * Encodes the specified SideFrame message. Does not implicitly {@link plaza.cluster.v1.SideFrame.verify|verify} messages.
                 * @param message SideFrame message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.SideFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SideFrame message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.SideFrame & plaza.cluster.v1.SideFrame.$Shape} SideFrame
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.SideFrame & plaza.cluster.v1.SideFrame.$Shape;

                /**
                 * Creates a SideFrame message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SideFrame
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.SideFrame;

                /**
                 * Creates a plain object from a SideFrame message. Also converts values to other types if specified.
                 * @param message SideFrame
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.SideFrame, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SideFrame to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SideFrame {

                /** Properties of a SideFrame. */
                interface $Properties {

                    /** SideFrame accounts */
                    accounts?: (string[]|null);

                    /** SideFrame tagExpression */
                    tagExpression?: (string|null);

                    /** SideFrame place */
                    place?: (plaza.v1.Place.$Properties|null);

                    /** SideFrame clientFrame */
                    clientFrame?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SideFrame. */
                type $Shape = plaza.cluster.v1.SideFrame.$Properties;
            }

            /**
             * Properties of a BroadcastEnvelope.
             * @deprecated Use plaza.cluster.v1.BroadcastEnvelope.$Properties instead.
             */
            interface IBroadcastEnvelope extends plaza.cluster.v1.BroadcastEnvelope.$Properties {
            }

            /** Represents a BroadcastEnvelope. */
            class BroadcastEnvelope {

                /**
                 * Constructs a new BroadcastEnvelope.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.BroadcastEnvelope.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** BroadcastEnvelope id. */
                id: string;

                /** BroadcastEnvelope tagExpression. */
                tagExpression: string;

                /** BroadcastEnvelope clientFrame. */
                clientFrame: Uint8Array;

                /**
                 * Encodes the specified BroadcastEnvelope message. Does not implicitly {@link plaza.cluster.v1.BroadcastEnvelope.verify|verify} messages.
                 * @param message BroadcastEnvelope message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.BroadcastEnvelope.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BroadcastEnvelope message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.BroadcastEnvelope & plaza.cluster.v1.BroadcastEnvelope.$Shape} BroadcastEnvelope
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.BroadcastEnvelope & plaza.cluster.v1.BroadcastEnvelope.$Shape;

                /**
                 * Creates a BroadcastEnvelope message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns BroadcastEnvelope
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.BroadcastEnvelope;

                /**
                 * Creates a plain object from a BroadcastEnvelope message. Also converts values to other types if specified.
                 * @param message BroadcastEnvelope
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.BroadcastEnvelope, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this BroadcastEnvelope to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace BroadcastEnvelope {

                /** Properties of a BroadcastEnvelope. */
                interface $Properties {

                    /** BroadcastEnvelope id */
                    id?: (string|null);

                    /** BroadcastEnvelope tagExpression */
                    tagExpression?: (string|null);

                    /** BroadcastEnvelope clientFrame */
                    clientFrame?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a BroadcastEnvelope. */
                type $Shape = plaza.cluster.v1.BroadcastEnvelope.$Properties;
            }

            /**
             * Properties of a SessionControl.
             * @deprecated Use plaza.cluster.v1.SessionControl.$Properties instead.
             */
            interface ISessionControl extends plaza.cluster.v1.SessionControl.$Properties {
            }

            /** Represents a SessionControl. */
            class SessionControl {

                /**
                 * Constructs a new SessionControl.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.SessionControl.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SessionControl closeRoom. */
                closeRoom?: (plaza.cluster.v1.CloseRoom.$Properties|null);

                /** SessionControl endSessions. */
                endSessions?: (plaza.cluster.v1.EndSessions.$Properties|null);

                /** SessionControl updateProfile. */
                updateProfile?: (plaza.cluster.v1.UpdateProfile.$Properties|null);

                /** SessionControl control. */
                control?: ("closeRoom"|"endSessions"|"updateProfile");

                /**
                 * Encodes the specified SessionControl message. Does not implicitly {@link plaza.cluster.v1.SessionControl.verify|verify} messages.
                 * @param message SessionControl message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.SessionControl.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SessionControl message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.SessionControl & plaza.cluster.v1.SessionControl.$Shape} SessionControl
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.SessionControl & plaza.cluster.v1.SessionControl.$Shape;

                /**
                 * Creates a SessionControl message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SessionControl
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.SessionControl;

                /**
                 * Creates a plain object from a SessionControl message. Also converts values to other types if specified.
                 * @param message SessionControl
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.SessionControl, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SessionControl to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SessionControl {

                /** Properties of a SessionControl. */
                interface $Properties {

                    /** SessionControl closeRoom */
                    closeRoom?: (plaza.cluster.v1.CloseRoom.$Properties|null);

                    /** SessionControl endSessions */
                    endSessions?: (plaza.cluster.v1.EndSessions.$Properties|null);

                    /** SessionControl updateProfile */
                    updateProfile?: (plaza.cluster.v1.UpdateProfile.$Properties|null);

                    /** SessionControl control */
                    control?: ("closeRoom"|"endSessions"|"updateProfile");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a SessionControl. */
                type $Shape = {
                  closeRoom?: plaza.cluster.v1.CloseRoom.$Shape|null;
                  endSessions?: plaza.cluster.v1.EndSessions.$Shape|null;
                  updateProfile?: plaza.cluster.v1.UpdateProfile.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ control?: undefined; closeRoom?: null; endSessions?: null; updateProfile?: null }|{ control?: "closeRoom"; closeRoom: plaza.cluster.v1.CloseRoom.$Shape; endSessions?: null; updateProfile?: null }|{ control?: "endSessions"; closeRoom?: null; endSessions: plaza.cluster.v1.EndSessions.$Shape; updateProfile?: null }|{ control?: "updateProfile"; closeRoom?: null; endSessions?: null; updateProfile: plaza.cluster.v1.UpdateProfile.$Shape })
                );
            }

            /**
             * Properties of a CloseRoom.
             * @deprecated Use plaza.cluster.v1.CloseRoom.$Properties instead.
             */
            interface ICloseRoom extends plaza.cluster.v1.CloseRoom.$Properties {
            }

            /** Represents a CloseRoom. */
            class CloseRoom {

                /**
                 * Constructs a new CloseRoom.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.CloseRoom.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CloseRoom reason. */
                reason: string;

                /**
                 * Encodes the specified CloseRoom message. Does not implicitly {@link plaza.cluster.v1.CloseRoom.verify|verify} messages.
                 * @param message CloseRoom message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.CloseRoom.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CloseRoom message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.CloseRoom & plaza.cluster.v1.CloseRoom.$Shape} CloseRoom
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.CloseRoom & plaza.cluster.v1.CloseRoom.$Shape;

                /**
                 * Creates a CloseRoom message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CloseRoom
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.CloseRoom;

                /**
                 * Creates a plain object from a CloseRoom message. Also converts values to other types if specified.
                 * @param message CloseRoom
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.CloseRoom, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CloseRoom to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace CloseRoom {

                /** Properties of a CloseRoom. */
                interface $Properties {

                    /** CloseRoom reason */
                    reason?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CloseRoom. */
                type $Shape = plaza.cluster.v1.CloseRoom.$Properties;
            }

            /**
             * Properties of an UpdateProfile.
             * @deprecated Use plaza.cluster.v1.UpdateProfile.$Properties instead.
             */
            interface IUpdateProfile extends plaza.cluster.v1.UpdateProfile.$Properties {
            }

            /** Represents an UpdateProfile. */
            class UpdateProfile {

                /**
                 * Constructs a new UpdateProfile.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.UpdateProfile.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** UpdateProfile accountId. */
                accountId: string;

                /** UpdateProfile nick. */
                nick?: (string|null);

                /** UpdateProfile avatar. */
                avatar?: (string|null);

                /** UpdateProfile extension. */
                extension?: (string|null);

                /** UpdateProfile tags. */
                tags?: (plaza.v1.Tags.$Properties|null);

                /**
                 * Encodes the specified UpdateProfile message. Does not implicitly {@link plaza.cluster.v1.UpdateProfile.verify|verify} messages.
                 * @param message UpdateProfile message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.UpdateProfile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an UpdateProfile message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.UpdateProfile & plaza.cluster.v1.UpdateProfile.$Shape} UpdateProfile
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.UpdateProfile & plaza.cluster.v1.UpdateProfile.$Shape;

                /**
                 * Creates an UpdateProfile message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns UpdateProfile
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.UpdateProfile;

                /**
                 * Creates a plain object from an UpdateProfile message. Also converts values to other types if specified.
                 * @param message UpdateProfile
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.UpdateProfile, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this UpdateProfile to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace UpdateProfile {

                /** Properties of an UpdateProfile. */
                interface $Properties {

                    /** UpdateProfile accountId */
                    accountId?: (string|null);

                    /** UpdateProfile nick */
                    nick?: (string|null);

                    /** UpdateProfile avatar */
                    avatar?: (string|null);

                    /** UpdateProfile extension */
                    extension?: (string|null);

                    /** UpdateProfile tags */
                    tags?: (plaza.v1.Tags.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an UpdateProfile. */
                type $Shape = plaza.cluster.v1.UpdateProfile.$Properties;
            }

            /**
             * Properties of an EndSessions.
             * @deprecated Use plaza.cluster.v1.EndSessions.$Properties instead.
             */
            interface IEndSessions extends plaza.cluster.v1.EndSessions.$Properties {
            }

            /** Represents an EndSessions. */
            class EndSessions {

                /**
                 * Constructs a new EndSessions.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.EndSessions.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EndSessions accountIds. */
                accountIds: string[];

                /** EndSessions sessionId. */
                sessionId: string;

                /** EndSessions sessionIds. */
                sessionIds: string[];

                /** EndSessions reason. */
                reason: plaza.v1.KickReason;

                /** EndSessions extension. */
                extension: string;

                /**
                 * Encodes the specified EndSessions message. Does not implicitly {@link plaza.cluster.v1.EndSessions.verify|verify} messages.
                 * @param message EndSessions message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.EndSessions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EndSessions message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.EndSessions & plaza.cluster.v1.EndSessions.$Shape} EndSessions
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.EndSessions & plaza.cluster.v1.EndSessions.$Shape;

                /**
                 * Creates an EndSessions message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns EndSessions
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.EndSessions;

                /**
                 * Creates a plain object from an EndSessions message. Also converts values to other types if specified.
                 * @param message EndSessions
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.EndSessions, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this EndSessions to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace EndSessions {

                /** Properties of an EndSessions. */
                interface $Properties {

                    /** EndSessions accountIds */
                    accountIds?: (string[]|null);

                    /** EndSessions sessionId */
                    sessionId?: (string|null);

                    /** EndSessions sessionIds */
                    sessionIds?: (string[]|null);

                    /** EndSessions reason */
                    reason?: (plaza.v1.KickReason|null);

                    /** EndSessions extension */
                    extension?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EndSessions. */
                type $Shape = plaza.cluster.v1.EndSessions.$Properties;
            }

            /**
             * Properties of a HistoryBatch.
             * @deprecated Use plaza.cluster.v1.HistoryBatch.$Properties instead.
             */
            interface IHistoryBatch extends plaza.cluster.v1.HistoryBatch.$Properties {
            }

            /** Represents a HistoryBatch. */
            class HistoryBatch {

                /**
                 * Constructs a new HistoryBatch.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.HistoryBatch.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HistoryBatch roomId. */
                roomId: number;

                /** HistoryBatch epoch. */
                epoch: number;

                /** HistoryBatch records. */
                records: plaza.cluster.v1.HistoryRecord.$Properties[];

                /**
                 * Encodes the specified HistoryBatch message. Does not implicitly {@link plaza.cluster.v1.HistoryBatch.verify|verify} messages.
                 * @param message HistoryBatch message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.HistoryBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HistoryBatch message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.HistoryBatch & plaza.cluster.v1.HistoryBatch.$Shape} HistoryBatch
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.HistoryBatch & plaza.cluster.v1.HistoryBatch.$Shape;

                /**
                 * Creates a HistoryBatch message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns HistoryBatch
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.HistoryBatch;

                /**
                 * Creates a plain object from a HistoryBatch message. Also converts values to other types if specified.
                 * @param message HistoryBatch
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.HistoryBatch, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this HistoryBatch to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace HistoryBatch {

                /** Properties of a HistoryBatch. */
                interface $Properties {

                    /** HistoryBatch roomId */
                    roomId?: (number|null);

                    /** HistoryBatch epoch */
                    epoch?: (number|null);

                    /** HistoryBatch records */
                    records?: (plaza.cluster.v1.HistoryRecord.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HistoryBatch. */
                type $Shape = plaza.cluster.v1.HistoryBatch.$Properties;
            }

            /**
             * Properties of a HistoryRecord.
             * @deprecated Use plaza.cluster.v1.HistoryRecord.$Properties instead.
             */
            interface IHistoryRecord extends plaza.cluster.v1.HistoryRecord.$Properties {
            }

            /** Represents a HistoryRecord. */
            class HistoryRecord {

                /**
                 * Constructs a new HistoryRecord.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.HistoryRecord.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HistoryRecord seq. */
                seq: number;

                /** HistoryRecord timeMs. */
                timeMs: number;

                /** HistoryRecord type. */
                type: plaza.v1.MessageType;

                /** HistoryRecord sender. */
                sender: string;

                /** HistoryRecord publication. */
                publication: Uint8Array;

                /** HistoryRecord epoch. */
                epoch: number;

                /** HistoryRecord recallsSeq. */
                recallsSeq: number;

                /** HistoryRecord recallsTimeMs. */
                recallsTimeMs: number;

                /**
                 * Encodes the specified HistoryRecord message. Does not implicitly {@link plaza.cluster.v1.HistoryRecord.verify|verify} messages.
                 * @param message HistoryRecord message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.HistoryRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HistoryRecord message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.HistoryRecord & plaza.cluster.v1.HistoryRecord.$Shape} HistoryRecord
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.HistoryRecord & plaza.cluster.v1.HistoryRecord.$Shape;

                /**
                 * Creates a HistoryRecord message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns HistoryRecord
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.HistoryRecord;

                /**
                 * Creates a plain object from a HistoryRecord message. Also converts values to other types if specified.
                 * @param message HistoryRecord
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.HistoryRecord, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this HistoryRecord to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace HistoryRecord {

                /** Properties of a HistoryRecord. */
                interface $Properties {

                    /** HistoryRecord seq */
                    seq?: (number|null);

                    /** HistoryRecord timeMs */
                    timeMs?: (number|null);

                    /** HistoryRecord type */
                    type?: (plaza.v1.MessageType|null);

                    /** HistoryRecord sender */
                    sender?: (string|null);

                    /** HistoryRecord publication */
                    publication?: (Uint8Array|null);

                    /** HistoryRecord epoch */
                    epoch?: (number|null);

                    /** HistoryRecord recallsSeq */
                    recallsSeq?: (number|null);

                    /** HistoryRecord recallsTimeMs */
                    recallsTimeMs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HistoryRecord. */
                type $Shape = plaza.cluster.v1.HistoryRecord.$Properties;
            }

            /**
             * Properties of a HistoryQuery.
             * @deprecated Use plaza.cluster.v1.HistoryQuery.$Properties instead.
             */
            interface IHistoryQuery extends plaza.cluster.v1.HistoryQuery.$Properties {
            }

            /** Represents a HistoryQuery. */
            class HistoryQuery {

                /**
                 * Constructs a new HistoryQuery.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.HistoryQuery.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HistoryQuery roomId. */
                roomId: number;

                /** HistoryQuery timeMs. */
                timeMs?: (number|null);

                /** HistoryQuery seq. */
                seq?: (number|null);

                /** HistoryQuery ascending. */
                ascending: boolean;

                /** HistoryQuery limit. */
                limit: number;

                /** HistoryQuery types. */
                types: plaza.v1.MessageType[];

                /** HistoryQuery sender. */
                sender: string;

                /** HistoryQuery tags. */
                tags: string[];

                /** HistoryQuery anchor. */
                anchor?: ("timeMs"|"seq");

                /**
                 * Encodes the specified HistoryQuery message. Does not implicitly {@link plaza.cluster.v1.HistoryQuery.verify|verify} messages.
                 * @param message HistoryQuery message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.HistoryQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HistoryQuery message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.HistoryQuery & plaza.cluster.v1.HistoryQuery.$Shape} HistoryQuery
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.HistoryQuery & plaza.cluster.v1.HistoryQuery.$Shape;

                /**
                 * Creates a HistoryQuery message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns HistoryQuery
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.HistoryQuery;

                /**
                 * Creates a plain object from a HistoryQuery message. Also converts values to other types if specified.
                 * @param message HistoryQuery
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.HistoryQuery, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this HistoryQuery to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace HistoryQuery {

                /** Properties of a HistoryQuery. */
                interface $Properties {

                    /** HistoryQuery roomId */
                    roomId?: (number|null);

                    /** HistoryQuery timeMs */
                    timeMs?: (number|null);

                    /** HistoryQuery seq */
                    seq?: (number|null);

                    /** HistoryQuery ascending */
                    ascending?: (boolean|null);

                    /** HistoryQuery limit */
                    limit?: (number|null);

                    /** HistoryQuery types */
                    types?: (plaza.v1.MessageType[]|null);

                    /** HistoryQuery sender */
                    sender?: (string|null);

                    /** HistoryQuery tags */
                    tags?: (string[]|null);

                    /** HistoryQuery anchor */
                    anchor?: ("timeMs"|"seq");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a HistoryQuery. */
                type $Shape = {
                  roomId?: number|null;
                  timeMs?: number|null;
                  seq?: number|null;
                  ascending?: boolean|null;
                  limit?: number|null;
                  types?: plaza.v1.MessageType[]|null;
                  sender?: string|null;
                  tags?: string[]|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ anchor?: undefined; timeMs?: null; seq?: null }|{ anchor?: "timeMs"; timeMs: number; seq?: null }|{ anchor?: "seq"; timeMs?: null; seq: number })
                );
            }

            /**
             * Properties of a HistoryReply.
             * @deprecated Use plaza.cluster.v1.HistoryReply.$Properties instead.
             */
            interface IHistoryReply extends plaza.cluster.v1.HistoryReply.$Properties {
            }

            /** Represents a HistoryReply. */
            class HistoryReply {

                /**
                 * Constructs a new HistoryReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.HistoryReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HistoryReply page. */
                page?: (plaza.cluster.v1.HistoryResult.$Properties|null);

                /** HistoryReply error. */
                error?: (plaza.v1.Error.$Properties|null);

                /** HistoryReply result. */
                result?: ("page"|"error");

                /**
                 * Encodes the specified HistoryReply message. Does not implicitly {@link plaza.cluster.v1.HistoryReply.verify|verify} messages.
                 * @param message HistoryReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.HistoryReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HistoryReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.HistoryReply & plaza.cluster.v1.HistoryReply.$Shape} HistoryReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.HistoryReply & plaza.cluster.v1.HistoryReply.$Shape;

                /**
                 * Creates a HistoryReply message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns HistoryReply
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.HistoryReply;

                /**
                 * Creates a plain object from a HistoryReply message. Also converts values to other types if specified.
                 * @param message HistoryReply
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.HistoryReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this HistoryReply to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace HistoryReply {

                /** Properties of a HistoryReply. */
                interface $Properties {

                    /** HistoryReply page */
                    page?: (plaza.cluster.v1.HistoryResult.$Properties|null);

                    /** HistoryReply error */
                    error?: (plaza.v1.Error.$Properties|null);

                    /** HistoryReply result */
                    result?: ("page"|"error");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a HistoryReply. */
                type $Shape = {
                  page?: plaza.cluster.v1.HistoryResult.$Shape|null;
                  error?: plaza.v1.Error.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ result?: undefined; page?: null; error?: null }|{ result?: "page"; page: plaza.cluster.v1.HistoryResult.$Shape; error?: null }|{ result?: "error"; page?: null; error: plaza.v1.Error.$Shape })
                );
            }

            /**
             * Properties of a HistoryResult.
             * @deprecated Use plaza.cluster.v1.HistoryResult.$Properties instead.
             */
            interface IHistoryResult extends plaza.cluster.v1.HistoryResult.$Properties {
            }

            /** Represents a HistoryResult. */
            class HistoryResult {

                /**
                 * Constructs a new HistoryResult.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.HistoryResult.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HistoryResult records. */
                records: plaza.cluster.v1.HistoryRecord.$Properties[];

                /** HistoryResult hasMore. */
                hasMore: boolean;

                /**
                 * Encodes the specified HistoryResult message. Does not implicitly {@link plaza.cluster.v1.HistoryResult.verify|verify} messages.
                 * @param message HistoryResult message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.HistoryResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HistoryResult message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.HistoryResult & plaza.cluster.v1.HistoryResult.$Shape} HistoryResult
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.HistoryResult & plaza.cluster.v1.HistoryResult.$Shape;

                /**
                 * Creates a HistoryResult message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns HistoryResult
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.HistoryResult;

                /**
                 * Creates a plain object from a HistoryResult message. Also converts values to other types if specified.
                 * @param message HistoryResult
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.HistoryResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this HistoryResult to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace HistoryResult {

                /** Properties of a HistoryResult. */
                interface $Properties {

                    /** HistoryResult records */
                    records?: (plaza.cluster.v1.HistoryRecord.$Properties[]|null);

                    /** HistoryResult hasMore */
                    hasMore?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HistoryResult. */
                type $Shape = plaza.cluster.v1.HistoryResult.$Properties;
            }

            /**
             * Properties of a Heartbeat.
             * @deprecated Use plaza.cluster.v1.Heartbeat.$Properties instead.
             */
            interface IHeartbeat extends plaza.cluster.v1.Heartbeat.$Properties {
            }

            /** Represents a Heartbeat. */
            class Heartbeat {

                /**
                 * Constructs a new Heartbeat.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plaza.cluster.v1.Heartbeat.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Heartbeat id. */
                id: string;

                /** Heartbeat addresses. */
                addresses: string[];

                /** Heartbeat leaving. */
                leaving: boolean;

                /**
                 * Encodes the specified Heartbeat message. Does not implicitly {@link plaza.cluster.v1.Heartbeat.verify|verify} messages.
                 * @param message Heartbeat message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plaza.cluster.v1.Heartbeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Heartbeat message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plaza.cluster.v1.Heartbeat & plaza.cluster.v1.Heartbeat.$Shape} Heartbeat
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.cluster.v1.Heartbeat & plaza.cluster.v1.Heartbeat.$Shape;

                /**
                 * Creates a Heartbeat message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Heartbeat
                 */
                static fromObject(object: { [k: string]: any }): plaza.cluster.v1.Heartbeat;

                /**
                 * Creates a plain object from a Heartbeat message. Also converts values to other types if specified.
                 * @param message Heartbeat
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plaza.cluster.v1.Heartbeat, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Heartbeat to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Heartbeat {

                /** Properties of a Heartbeat. */
                interface $Properties {

                    /** Heartbeat id */
                    id?: (string|null);

                    /** Heartbeat addresses */
                    addresses?: (string[]|null);

                    /** Heartbeat leaving */
                    leaving?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Heartbeat. */
                type $Shape = plaza.cluster.v1.Heartbeat.$Properties;
            }
        }
    }
}
