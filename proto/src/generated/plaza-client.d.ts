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
             * Decodes a ServerFrame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.ServerFrame & plaza.v1.ServerFrame.$Shape} ServerFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.ServerFrame & plaza.v1.ServerFrame.$Shape;
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
             * Decodes a Reply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Reply & plaza.v1.Reply.$Shape} Reply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Reply & plaza.v1.Reply.$Shape;
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
             * Decodes an Error message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Error & plaza.v1.Error.$Shape} Error
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Error & plaza.v1.Error.$Shape;
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
             * Decodes a Connected message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Connected & plaza.v1.Connected.$Shape} Connected
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Connected & plaza.v1.Connected.$Shape;
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
             * Decodes a RoomEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.RoomEntry & plaza.v1.RoomEntry.$Shape} RoomEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.RoomEntry & plaza.v1.RoomEntry.$Shape;
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
             * Decodes a Pong message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Pong & plaza.v1.Pong.$Shape} Pong
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Pong & plaza.v1.Pong.$Shape;
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
             * Decodes a Reconnect message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Reconnect & plaza.v1.Reconnect.$Shape} Reconnect
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Reconnect & plaza.v1.Reconnect.$Shape;
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
             * Decodes a Disconnect message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Disconnect & plaza.v1.Disconnect.$Shape} Disconnect
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Disconnect & plaza.v1.Disconnect.$Shape;
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
             * Decodes an EnteredRoom message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.EnteredRoom & plaza.v1.EnteredRoom.$Shape} EnteredRoom
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.EnteredRoom & plaza.v1.EnteredRoom.$Shape;
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
             * Decodes an ExitedRoom message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.ExitedRoom & plaza.v1.ExitedRoom.$Shape} ExitedRoom
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.ExitedRoom & plaza.v1.ExitedRoom.$Shape;
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
             * Decodes a Room message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Room & plaza.v1.Room.$Shape} Room
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Room & plaza.v1.Room.$Shape;
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
             * Decodes a DelayedClosing message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.DelayedClosing & plaza.v1.DelayedClosing.$Shape} DelayedClosing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.DelayedClosing & plaza.v1.DelayedClosing.$Shape;
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
             * Decodes a PinnedMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.PinnedMessage & plaza.v1.PinnedMessage.$Shape} PinnedMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.PinnedMessage & plaza.v1.PinnedMessage.$Shape;
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
             * Decodes a Member message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Member & plaza.v1.Member.$Shape} Member
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Member & plaza.v1.Member.$Shape;
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
             * Decodes a Device message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Device & plaza.v1.Device.$Shape} Device
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Device & plaza.v1.Device.$Shape;
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
             * Decodes a MemberPage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.MemberPage & plaza.v1.MemberPage.$Shape} MemberPage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.MemberPage & plaza.v1.MemberPage.$Shape;
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
             * Decodes a MemberList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.MemberList & plaza.v1.MemberList.$Shape} MemberList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.MemberList & plaza.v1.MemberList.$Shape;
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
             * Decodes a RemovedMember message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.RemovedMember & plaza.v1.RemovedMember.$Shape} RemovedMember
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.RemovedMember & plaza.v1.RemovedMember.$Shape;
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
             * Decodes a TagMute message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.TagMute & plaza.v1.TagMute.$Shape} TagMute
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.TagMute & plaza.v1.TagMute.$Shape;
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
             * Decodes an UpdatedLocation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.UpdatedLocation & plaza.v1.UpdatedLocation.$Shape} UpdatedLocation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.UpdatedLocation & plaza.v1.UpdatedLocation.$Shape;
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
             * Decodes a TagCount message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.TagCount & plaza.v1.TagCount.$Shape} TagCount
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.TagCount & plaza.v1.TagCount.$Shape;
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
             * Decodes a RoomClosed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.RoomClosed & plaza.v1.RoomClosed.$Shape} RoomClosed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.RoomClosed & plaza.v1.RoomClosed.$Shape;
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
             * Decodes a Kicked message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Kicked & plaza.v1.Kicked.$Shape} Kicked
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Kicked & plaza.v1.Kicked.$Shape;
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
             * Decodes an Occupancy message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Occupancy & plaza.v1.Occupancy.$Shape} Occupancy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Occupancy & plaza.v1.Occupancy.$Shape;
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
             * Decodes a MessageAck message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.MessageAck & plaza.v1.MessageAck.$Shape} MessageAck
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.MessageAck & plaza.v1.MessageAck.$Shape;
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
             * Decodes a Message message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Message & plaza.v1.Message.$Shape} Message
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Message & plaza.v1.Message.$Shape;
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
             * Decodes a Sender message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Sender & plaza.v1.Sender.$Shape} Sender
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Sender & plaza.v1.Sender.$Shape;
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
             * Decodes a Notification message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Notification & plaza.v1.Notification.$Shape} Notification
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Notification & plaza.v1.Notification.$Shape;
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
             * Decodes a MessageReference message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.MessageReference & plaza.v1.MessageReference.$Shape} MessageReference
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.MessageReference & plaza.v1.MessageReference.$Shape;
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
             * Decodes a QueueChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.QueueChange & plaza.v1.QueueChange.$Shape} QueueChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.QueueChange & plaza.v1.QueueChange.$Shape;
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
             * Decodes a Publication message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Publication & plaza.v1.Publication.$Shape} Publication
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Publication & plaza.v1.Publication.$Shape;
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
             * Decodes a RoomBatch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.RoomBatch & plaza.v1.RoomBatch.$Shape} RoomBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.RoomBatch & plaza.v1.RoomBatch.$Shape;
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
             * Decodes a Broadcast message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Broadcast & plaza.v1.Broadcast.$Shape} Broadcast
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Broadcast & plaza.v1.Broadcast.$Shape;
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
             * Decodes a RoomPosition message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.RoomPosition & plaza.v1.RoomPosition.$Shape} RoomPosition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.RoomPosition & plaza.v1.RoomPosition.$Shape;
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
             * Decodes a Recovery message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Recovery & plaza.v1.Recovery.$Shape} Recovery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Recovery & plaza.v1.Recovery.$Shape;
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
             * Decodes a ContinuityLost message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.ContinuityLost & plaza.v1.ContinuityLost.$Shape} ContinuityLost
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.ContinuityLost & plaza.v1.ContinuityLost.$Shape;
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
             * Decodes a RecalledMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.RecalledMessage & plaza.v1.RecalledMessage.$Shape} RecalledMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.RecalledMessage & plaza.v1.RecalledMessage.$Shape;
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
             * Decodes a QueueElement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.QueueElement & plaza.v1.QueueElement.$Shape} QueueElement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.QueueElement & plaza.v1.QueueElement.$Shape;
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
             * Decodes a Queue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.Queue & plaza.v1.Queue.$Shape} Queue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.Queue & plaza.v1.Queue.$Shape;
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
             * Decodes a QueueOffered message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.QueueOffered & plaza.v1.QueueOffered.$Shape} QueueOffered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.QueueOffered & plaza.v1.QueueOffered.$Shape;
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
             * Decodes a QueueFailure message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.QueueFailure & plaza.v1.QueueFailure.$Shape} QueueFailure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.QueueFailure & plaza.v1.QueueFailure.$Shape;
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
             * Decodes a QueuePolled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.QueuePolled & plaza.v1.QueuePolled.$Shape} QueuePolled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.QueuePolled & plaza.v1.QueuePolled.$Shape;
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
             * Decodes a QueueUpdated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.QueueUpdated & plaza.v1.QueueUpdated.$Shape} QueueUpdated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.QueueUpdated & plaza.v1.QueueUpdated.$Shape;
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
             * Decodes a HistoryPage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {plaza.v1.HistoryPage & plaza.v1.HistoryPage.$Shape} HistoryPage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plaza.v1.HistoryPage & plaza.v1.HistoryPage.$Shape;
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
}
