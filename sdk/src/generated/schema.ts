// Generated from openapi.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you were told, from any point on
         * @description The same events that a socket brings, numbered for you alone and without a gap. Ask with the `sequence` of the last one you have. When those after it are no longer kept, `resync` says so and where to go on.
         */
        get: operations["events.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for an account; the link in the mail opens it
         * @description Answers the same for an address that has an account, which then gets a mail that says so. The handle is reserved for three days. The password is chosen with auth.verifyEmail.
         */
        post: operations["auth.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with e-mail and password
         * @description An account with a second factor answers 401 `auth.second-factor-required` with a challenge for auth.completeSignIn.
         */
        post: operations["auth.signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trade the refresh token for a new pair
         * @description Each refresh token works once. Using an old one again ends the session everywhere.
         */
        post: operations["auth.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: operations["auth.signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the address with the token of the mail, choose the password, and sign in */
        post: operations["auth.verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/resend-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the confirmation mail again */
        post: operations["auth.resendVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a link to choose a new password */
        post: operations["auth.forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a new password with the token of the mail; ends every session and signs in
         * @description An account with a second factor asks for it; the link stays good until then.
         */
        post: operations["auth.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the password; ends every other session */
        post: operations["auth.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-in/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a sign-in with a code of the authenticator app, or a recovery code
         * @description Each code works once. A challenge takes five wrong ones, an account ten in an hour.
         */
        post: operations["auth.completeSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser needs to ask for a passkey */
        post: operations["auth.passkeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkeys/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey: password and second factor at once */
        post: operations["auth.signInWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What your account asks for besides its password */
        get: operations["secondFactor.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/second-factor/authenticator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A secret for an authenticator app; nothing changes before its first code is confirmed */
        post: operations["secondFactor.startAuthenticator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/second-factor/authenticator/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for the codes of this app from now on; it takes the place of one that was there */
        post: operations["secondFactor.confirmAuthenticator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/second-factor/authenticator/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** No longer ask for the codes of the app */
        post: operations["secondFactor.removeAuthenticator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ten new recovery codes; those from before work no longer */
        post: operations["secondFactor.createRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser needs to make a passkey for your account */
        post: operations["passkeys.creationOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add the passkey that the browser made */
        post: operations["passkeys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/passkeys/{passkeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename a passkey */
        patch: operations["passkeys.rename"];
        trace?: never;
    };
    "/v1/account/passkeys/{passkeyId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a passkey */
        post: operations["passkeys.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/change-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for another e-mail address; a link sent to it confirms the change
         * @description Answers the same for an address that has an account, which then gets a mail that says so.
         */
        post: operations["auth.changeEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/confirm-email-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the address with the token of the mail; the old address is told */
        post: operations["auth.confirmEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/device-logins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a code that a signed-in person approves in the browser */
        post: operations["deviceLogins.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/device-logins/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Poll: gives the session once the code is approved */
        post: operations["deviceLogins.redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/device-logins/{userCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is asking, for the approval page */
        get: operations["deviceLogins.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/device-logins/{userCode}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve or deny a device */
        post: operations["deviceLogins.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your own account */
        get: operations["account.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change your name, handle or shop profile */
        patch: operations["account.update"];
        trace?: never;
    };
    "/v1/account/seller": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a shop on this account */
        post: operations["account.becomeSeller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where you are signed in */
        get: operations["sessions.list"];
        put?: never;
        post?: never;
        /** Sign out everywhere else: other devices, personal tokens, approved codes and links in mails */
        delete: operations["sessions.revokeOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out another device, or end a token */
        delete: operations["sessions.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a personal token for a script */
        post: operations["tokens.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shops, newest first */
        get: operations["sellers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One shop */
        get: operations["sellers.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/media/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which of these files you have uploaded already */
        post: operations["media.lookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/media/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of an upload */
        get: operations["media.get"];
        /**
         * Upload an image under the hash of its bytes
         * @description Sending the same file again changes nothing. Sizes in AVIF and WebP are made afterwards.
         */
        put: operations["media.upload"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole category tree */
        get: operations["categories.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published products, newest first */
        get: operations["products.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One published product */
        get: operations["products.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seller/products/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or change up to 500 products by handle
         * @description Each item succeeds or fails on its own; sending the same items again changes nothing. What an item leaves out stays.
         */
        post: operations["sellerProducts.upsertMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seller/products/bulk/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish, unpublish or archive up to 500 products
         * @description By ids, handles and SKUs, or by a filter. Each succeeds or fails on its own.
         */
        post: operations["sellerProducts.changeStatusMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seller/products/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All your products, by handle
         * @description What is changed while you read page after page is there once.
         */
        get: operations["sellerProducts.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seller/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your products, last changed first */
        get: operations["sellerProducts.list"];
        put?: never;
        /** List one product */
        post: operations["sellerProducts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seller/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of your products */
        get: operations["sellerProducts.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a product */
        patch: operations["sellerProducts.update"];
        trace?: never;
    };
    "/v1/seller/products/{productId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show it to everybody */
        post: operations["sellerProducts.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seller/products/{productId}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it back to a draft */
        post: operations["sellerProducts.unpublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seller/products/{productId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put it away; orders keep it */
        post: operations["sellerProducts.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seller/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how many units are on hand, by SKU */
        put: operations["stock.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seller/stock/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of your stock, newest first */
        get: operations["stockAdjustments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find products by words and filters, with facet counts */
        get: operations["search.products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suggestions while somebody types */
        get: operations["search.suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cart, with what is wrong in it */
        get: operations["cart.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cart/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put something in; more of what is there adds up */
        post: operations["cart.addItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cart/items/{variantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set how many */
        put: operations["cart.setItem"];
        post?: never;
        /** Take it out */
        delete: operations["cart.removeItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cart/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** After signing in: bring the guest cart along */
        post: operations["cart.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/marketplace/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every country, and what addresses there need */
        get: operations["marketplace.countries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where you had things sent to, the last one first */
        get: operations["addresses.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/addresses/{addressId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Do not offer an address again */
        delete: operations["addresses.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold the goods of the cart and open one payment for them
         * @description One order for each seller, one payment for all. The goods are held for 15 minutes. A cart has one unpaid checkout: starting another replaces it, and a payment that still arrives for the one before is refunded.
         */
        post: operations["checkouts.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkouts/{checkoutId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a checkout stands */
        get: operations["checkouts.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkouts/{checkoutId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back from the payment page: ask the provider and finish */
        post: operations["checkouts.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkouts/{checkoutId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up before paying: the goods go back on sale */
        post: operations["checkouts.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders you placed, newest first */
        get: operations["orders.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order you placed */
        get: operations["orders.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel before it ships; the money goes back */
        post: operations["orders.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/confirm-delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It has arrived; without a word it counts as arrived after a while */
        post: operations["orders.confirmDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seller/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders in your shop, newest first */
        get: operations["sellerOrders.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seller/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order in your shop */
        get: operations["sellerOrders.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seller/orders/{orderId}/ship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark as shipped, with the tracking number */
        post: operations["sellerOrders.ship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seller/orders/{orderId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel before it ships; the buyer is refunded */
        post: operations["sellerOrders.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/webhooks/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For payment providers: tell what happened to a payment */
        post: operations["payments.receiveWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What buyers say of a product, newest first, and its rating */
        get: operations["reviews.ofProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you received and could say something of */
        get: operations["reviews.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you wrote yourself, newest first */
        get: operations["reviews.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/lines/{lineId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Review a line of an order that was delivered */
        post: operations["reviews.write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{reviewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say it anew; the answer of the seller stays */
        put: operations["reviews.update"];
        post?: never;
        /** Take back what you wrote */
        delete: operations["reviews.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{handle}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What buyers say of a shop, newest first, and its rating */
        get: operations["reviews.ofSeller"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seller/reviews/{reviewId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer what a buyer said of something of yours */
        put: operations["reviews.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Somebody, as everybody sees them */
        get: operations["people.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{handle}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Follow somebody: what they list and like comes to your feed */
        put: operations["people.follow"];
        post?: never;
        /** Follow somebody no longer */
        delete: operations["people.unfollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{handle}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who follows somebody, newest first */
        get: operations["people.followers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{handle}/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom somebody follows, newest first */
        get: operations["people.following"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{handle}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Block somebody: neither follows nor writes to the other any more */
        put: operations["people.block"];
        post?: never;
        /** Block somebody no longer */
        delete: operations["people.unblock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom you have blocked, newest first */
        get: operations["blocks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}/like": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Like a product */
        put: operations["products.like"];
        post?: never;
        /** Like a product no longer */
        delete: operations["products.unlike"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that somebody looks at a product
         * @description A visitor counts once an hour for each product. Counts follow within seconds.
         */
        post: operations["products.viewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/product-standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How products stand: likes, views, and whether you like or wish for them */
        get: operations["products.standings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/likes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you like and can be bought, newest first */
        get: operations["likes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wishlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you wish for and can be bought, newest first */
        get: operations["wishlist.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wishlist/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put something on your wishlist, which nobody else sees */
        put: operations["wishlist.add"];
        post?: never;
        /** Take something off your wishlist */
        delete: operations["wishlist.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the people you follow list and like, newest first, then what is new everywhere */
        get: operations["feed.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your conversations, the latest message first */
        get: operations["conversations.list"];
        put?: never;
        /**
         * Open the conversation with a seller, a buyer or anybody
         * @description There is one for each pair of people and each product or order: asking again gives the same. Nobody hears of it before the first message.
         */
        post: operations["conversations.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much you have not read */
        get: operations["conversations.unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One conversation, without its messages */
        get: operations["conversations.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversationId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * You have read everything up to here
         * @description It never goes back. Your other devices and the other person hear of it.
         */
        post: operations["conversations.markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversationId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a moderator to look at it */
        post: operations["conversations.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversationId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was written, from any place in either direction
         * @description Without `before` and `after`: the latest.
         */
        get: operations["messages.list"];
        put?: never;
        /**
         * Write
         * @description Sending again under the same `clientMessageId` gives the message that is there already.
         */
        post: operations["messages.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chat-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What others see of you */
        get: operations["chatSettings.get"];
        /** Show or hide whether you are online */
        put: operations["chatSettings.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/moderation/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conversations that somebody reported, the longest waiting first */
        get: operations["reports.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/moderation/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report, with the messages it is about */
        get: operations["reports.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/moderation/reports/{reportId}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what was decided about a report */
        post: operations["reports.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What there is to notice, the latest first */
        get: operations["notifications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many you have not read */
        get: operations["notifications.unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * You have read some, or all up to one
         * @description Your other devices hear of it as `notification:read`. Saying it again changes nothing.
         */
        post: operations["notifications.markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you hear of, where, and when not */
        get: operations["notificationPreferences.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change some of it; the rest stays */
        patch: operations["notificationPreferences.update"];
        trace?: never;
    };
    "/v1/push-subscriptions/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The key that browsers subscribe with */
        get: operations["pushSubscriptions.key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/push-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push to this browser too
         * @description The same endpoint again gives the same subscription. It ends when its session does.
         */
        post: operations["pushSubscriptions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/push-subscriptions/{subscriptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Push no longer to this browser */
        delete: operations["pushSubscriptions.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mails/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * No more mails of this kind, without signing in
         * @description Mail programs post to it by themselves (RFC 8058), with the token in the address.
         */
        post: operations["mails.unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{slug}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One published product, with what is shown around it
         * @description Its newest reviews, more of its shop, and how all of them stand with people and with you.
         */
        get: operations["products.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visitor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who you are and what waits for you, for the head of every page
         * @description One request in the place of `account.get`, `cart.get`, both `unread` counts and `events.list`.
         */
        get: operations["visitor.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/marketplace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where people see products, shops and orders */
        get: operations["marketplace.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "cart:changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Your cart has changed, on another device or in another tab: read it again where it is shown. */
        post: operations["on.cart:changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "chat:message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody wrote in one of your conversations, or you did on another device. */
        post: operations["on.chat:message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "chat:read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How far somebody in one of your conversations has come: on their device, and read. */
        post: operations["on.chat:read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "chat:typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody is writing. Show it for five seconds. */
        post: operations["on.chat:typing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "feed:grown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Your feed, which you watch, begins with something new now: read its first page. */
        post: operations["on.feed:grown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "follow:changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** You follow somebody now, or no longer. */
        post: operations["on.follow:changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "like:changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** You like a product now, or no longer: on another device or in another tab. */
        post: operations["on.like:changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "notification:new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Something to notice. The same `id` again when more of the kind happens before you read it; a crowd at once is one event. */
        post: operations["on.notification:new"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "notification:read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** You have read some, here or on another device. */
        post: operations["on.notification:read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order:status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An order you placed, or one placed with you, took a step. */
        post: operations["on.order:status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "presence:online": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody you watch came or went. */
        post: operations["on.presence:online"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product:liked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A product you watch is liked by so many people now. */
        post: operations["on.product:liked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product:updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A product you watch has another price, stock, title or rating, or is no longer on sale. */
        post: operations["on.product:updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "wishlist:changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A product is on your wishlist now, or no longer. */
        post: operations["on.wishlist:changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        EventsPage: {
            items: components["schemas"]["LiveEvent"][];
            /** @description The `sequence` of your newest event. */
            head: number;
            resync: components["schemas"]["Resync"] | null;
        };
        LiveEvent: {
            id: components["schemas"]["Id"];
            /** @description One of the names under `webhooks`. */
            type: string;
            version: number;
            occurredAt: components["schemas"]["Timestamp"];
            /** @description Your own count of events, without a gap. */
            sequence: number;
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * Format: uuid
         * @description UUIDv7. An identifier, never a capability.
         */
        Id: string;
        /**
         * Format: date-time
         * @description RFC 3339, in UTC.
         * @example 2026-05-01T09:30:00.000Z
         */
        Timestamp: string;
        /** @description Why events cannot be given without a gap, and how to go on. */
        Resync: {
            /**
             * @description Events after yours are no longer kept, or you name one that there never was.
             * @enum {string}
             */
            reason: "too-far-behind" | "unknown-cursor";
            message: string;
            /** @description Read again what you show, then go on from here. */
            continueAfter: number;
        };
        Problem: {
            /** @description A page that explains this code. */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description The path that was called. */
            instance: string;
            /** @description Stable; branch on this. */
            code: string;
            /** @description Quote it when you ask for help. */
            requestId: string;
            /** @description One entry for each field that was wrong. */
            errors?: {
                pointer: string;
                code: string;
                message: string;
            }[];
            /** @description With `auth.second-factor-required`: what the account asks for besides. */
            secondFactor?: {
                /** @description For auth.completeSignIn, 10 minutes; null where there is no next call. */
                challenge: string | null;
                factors: ("authenticator" | "passkey" | "recovery-code")[];
            };
        };
        /**
         * @example {
         *       "email": "mara@example.com",
         *       "displayName": "Mara Lindqvist"
         *     }
         */
        RegisterBody: {
            email: components["schemas"]["Email"];
            displayName: string;
            handle?: components["schemas"]["Handle"];
        };
        /**
         * Format: email
         * @example mara@example.com
         */
        Email: string;
        /**
         * @description A public name, unique in the marketplace.
         * @example north-loom
         */
        Handle: string;
        /** @description The same answer whether or not the address is known. */
        MailSent: {
            sentTo: components["schemas"]["Email"];
            message: string;
        };
        /**
         * @example {
         *       "email": "mara@example.com",
         *       "password": "correct horse battery"
         *     }
         */
        SignInBody: {
            email: components["schemas"]["Email"];
            password: string;
            /** @description A name for this session in the list of sessions. */
            label?: string;
        };
        Session: {
            account: components["schemas"]["Account"];
            /** @description Bearer token, 15 minutes; null with cookies. */
            accessToken: string | null;
            /** @description Single use; null with cookies. */
            refreshToken: string | null;
            /** @description When the access token ends. */
            expiresAt: components["schemas"]["Timestamp"];
        };
        /** @description Your own account, as only you see it. */
        Account: {
            id: components["schemas"]["Id"];
            email: components["schemas"]["Email"];
            emailVerified: boolean;
            handle: components["schemas"]["Handle"];
            displayName: string;
            roles: ("seller" | "moderator" | "admin")[];
            tagline: string | null;
            bio: string | null;
            location: string | null;
            avatarUrl: string | null;
            bannerUrl: string | null;
            createdAt: components["schemas"]["Timestamp"];
        };
        RefreshBody: {
            /** @description Left out with cookies. */
            refreshToken?: string;
        };
        VerifyEmailBody: {
            token: components["schemas"]["SecretToken"];
            password: components["schemas"]["Password"];
        };
        SecretToken: string;
        /** @description At least 8 characters; any characters, spaces at the ends too. */
        Password: string;
        /**
         * @example {
         *       "email": "mara@example.com"
         *     }
         */
        EmailBody: {
            email: components["schemas"]["Email"];
        };
        ResetPasswordBody: {
            token: components["schemas"]["SecretToken"];
            password: components["schemas"]["Password"];
            /** @description Where the account asks for a second factor. */
            code?: components["schemas"]["SecondFactorCode"];
            /** @description In place of the code; its options come from auth.passkeyOptions. */
            passkey?: components["schemas"]["PasskeyAnswer"];
        };
        /**
         * @description Six digits of an authenticator app, or a recovery code. Spaces and hyphens do not count.
         * @example 492 039
         */
        SecondFactorCode: string;
        /** @description AuthenticationResponseJSON of WebAuthn. */
        PasskeyAnswer: {
            id: string;
            rawId: string;
            /** @enum {string} */
            type: "public-key";
            /** @enum {string} */
            authenticatorAttachment?: "platform" | "cross-platform";
            /** @default {} */
            clientExtensionResults?: {
                [key: string]: unknown;
            };
            response: {
                clientDataJSON: string;
                authenticatorData: string;
                signature: string;
                userHandle?: string;
            };
        };
        ChangePasswordBody: {
            currentPassword: string;
            newPassword: components["schemas"]["Password"];
        };
        CompleteSignInBody: {
            challenge: components["schemas"]["SecretToken"];
            code: components["schemas"]["SecondFactorCode"];
        };
        /** @description PublicKeyCredentialRequestOptionsJSON of WebAuthn, as a browser takes it. */
        PasskeyOptions: {
            challenge: string;
        } & {
            [key: string]: unknown;
        };
        PasskeySignInBody: {
            passkey: components["schemas"]["PasskeyAnswer"];
            /** @description A name for this session in the list of sessions. */
            label?: string;
        };
        /** @description What the account asks for besides its password. */
        SecondFactor: {
            authenticator: {
                addedAt: components["schemas"]["Timestamp"];
            } | null;
            passkeys: components["schemas"]["Passkey"][];
            recoveryCodesLeft: number;
            /** @description Whether a role of the account counts only with a second factor. */
            required: boolean;
            /** @description Whether it was shown in this session. */
            shown: boolean;
        };
        Passkey: {
            id: components["schemas"]["Id"];
            name: string;
            addedAt: components["schemas"]["Timestamp"];
            lastUsedAt: components["schemas"]["Timestamp"] | null;
        };
        CurrentPasswordBody: {
            currentPassword: string;
        };
        NewAuthenticator: {
            /** @description Base32, to type into the app. */
            secret: string;
            /** @description otpauth://, to show as a QR code. */
            uri: string;
        };
        CodeBody: {
            code: components["schemas"]["SecondFactorCode"];
        };
        AuthenticatorAdded: {
            /** @description With the first factor only. */
            recoveryCodes: string[] | null;
        };
        RecoveryCodesMade: {
            /** @description Shown once; each opens the account once in place of a code. */
            recoveryCodes: string[];
        };
        /** @description PublicKeyCredentialCreationOptionsJSON of WebAuthn, as a browser takes it. */
        NewPasskeyOptions: {
            challenge: string;
        } & {
            [key: string]: unknown;
        };
        NewPasskeyBody: {
            name: string;
            passkey: components["schemas"]["NewPasskeyAnswer"];
        };
        /** @description RegistrationResponseJSON of WebAuthn. */
        NewPasskeyAnswer: {
            id: string;
            rawId: string;
            /** @enum {string} */
            type: "public-key";
            /** @enum {string} */
            authenticatorAttachment?: "platform" | "cross-platform";
            /** @default {} */
            clientExtensionResults?: {
                [key: string]: unknown;
            };
            response: {
                clientDataJSON: string;
                attestationObject: string;
                authenticatorData?: string;
                transports?: string[];
                publicKeyAlgorithm?: number;
                publicKey?: string;
            };
        };
        PasskeyAdded: {
            passkey: components["schemas"]["Passkey"];
            /** @description With the first factor only. */
            recoveryCodes: string[] | null;
        };
        PasskeyPatch: {
            name: string;
        };
        /**
         * @example {
         *       "newEmail": "mara@north-loom.example",
         *       "currentPassword": "correct horse battery"
         *     }
         */
        ChangeEmailBody: {
            newEmail: components["schemas"]["Email"];
            currentPassword: string;
        };
        ConfirmEmailChangeBody: {
            token: components["schemas"]["SecretToken"];
        };
        EmailChange: {
            /** @description The address of the account from now on. */
            email: components["schemas"]["Email"];
        };
        /**
         * @example {
         *       "label": "flexbizz on studio-laptop"
         *     }
         */
        DeviceLoginBody: {
            /** @description What is asking, e.g. "flexbizz on studio-laptop". */
            label: string;
        };
        DeviceLogin: {
            /** @description Secret: poll with it. */
            deviceCode: string;
            /** @description What a person compares and types, e.g. WDJB-MJHT. */
            userCode: string;
            verificationUrl: string;
            /** @description The same page with the code filled in. */
            verificationUrlComplete: string;
            expiresAt: components["schemas"]["Timestamp"];
            intervalSeconds: number;
        };
        DeviceLoginToken: {
            deviceCode: components["schemas"]["SecretToken"];
        };
        UserCode: string;
        DeviceLoginRequest: {
            userCode: string;
            label: string;
            /** @description Network address of the device. */
            askedFrom: string | null;
            createdAt: components["schemas"]["Timestamp"];
            expiresAt: components["schemas"]["Timestamp"];
        };
        /**
         * @example {
         *       "decision": "approve"
         *     }
         */
        DeviceDecisionBody: {
            /** @enum {string} */
            decision: "approve" | "deny";
        };
        /**
         * @example {
         *       "tagline": "Wool from one valley"
         *     }
         */
        AccountPatch: {
            displayName?: string;
            handle?: components["schemas"]["Handle"];
            tagline?: string | null;
            bio?: string | null;
            location?: string | null;
            /** @description An image you uploaded. */
            avatarSha256?: string | null;
            /** @description An image you uploaded. */
            bannerSha256?: string | null;
        };
        SessionPage: {
            items: components["schemas"]["SessionListed"][];
            /** @description null on the last page. */
            nextCursor: string | null;
        };
        SessionListed: {
            id: components["schemas"]["Id"];
            label: string;
            /** @enum {string} */
            kind: "browser" | "device" | "token";
            current: boolean;
            createdAt: components["schemas"]["Timestamp"];
            lastUsedAt: components["schemas"]["Timestamp"];
        };
        SessionsRevoked: {
            /** @description How many sessions and tokens ended. */
            revoked: number;
        };
        /**
         * @example {
         *       "name": "nightly stock sync"
         *     }
         */
        TokenBody: {
            name: string;
            /** @default 90 */
            expiresInDays?: number;
        };
        PersonalToken: {
            id: components["schemas"]["Id"];
            name: string;
            /** @description Shown once, when it is made. */
            token: string | null;
            createdAt: components["schemas"]["Timestamp"];
            expiresAt: components["schemas"]["Timestamp"];
        };
        SellerPage: {
            items: components["schemas"]["Seller"][];
            /** @description null on the last page. */
            nextCursor: string | null;
        };
        /** @description A shop, as everybody sees it. */
        Seller: {
            id: components["schemas"]["Id"];
            handle: components["schemas"]["Handle"];
            displayName: string;
            tagline: string | null;
            bio: string | null;
            location: string | null;
            avatarUrl: string | null;
            bannerUrl: string | null;
            productCount: number;
            memberSince: components["schemas"]["Timestamp"];
        };
        MediaLookupBody: {
            sha256: components["schemas"]["Sha256"][];
        };
        Sha256: string;
        MediaLookup: {
            items: components["schemas"]["MediaFile"][];
        };
        MediaFile: {
            id: components["schemas"]["Id"];
            sha256: components["schemas"]["Sha256"];
            /** @enum {string} */
            status: "processing" | "ready" | "refused";
            /** @description Why it was refused. */
            problem: string | null;
            bytes: number;
            picture: components["schemas"]["Picture"] | null;
        };
        Picture: {
            id: components["schemas"]["Id"];
            alt: string;
            width: number;
            height: number;
            /** @description A tiny data: URL to show until the picture is there. */
            placeholder: string;
            /** @description Immutable addresses, smallest first. */
            sources: {
                width: number;
                avif: string;
                webp: string;
            }[];
        };
        CategoryTree: {
            items: components["schemas"]["Category"][];
        };
        Category: {
            key: string;
            name: string;
            children: components["schemas"]["Category"][];
        };
        ProductCardPage: {
            items: components["schemas"]["ProductCard"][];
            /** @description null on the last page. */
            nextCursor: string | null;
        };
        ProductCard: {
            id: components["schemas"]["Id"];
            slug: components["schemas"]["Slug"];
            title: string;
            /** @description The lowest price of its variants. */
            price: components["schemas"]["Money"];
            priceVaries: boolean;
            compareAtPrice: components["schemas"]["Money"] | null;
            condition: components["schemas"]["Condition"];
            inStock: boolean;
            picture: components["schemas"]["Picture"] | null;
            rating: components["schemas"]["RatingInBrief"];
            seller: components["schemas"]["SellerCard"];
            publishedAt: components["schemas"]["Timestamp"];
        };
        /** @example ayres-chambray */
        Slug: string;
        /**
         * @example {
         *       "amount": 9800,
         *       "currency": "USD"
         *     }
         */
        Money: {
            /** @description Minor units: 1999 is 19.99 USD. */
            amount: number;
            /** @description ISO 4217. */
            currency: string;
        };
        /** @enum {string} */
        Condition: "new" | "like-new" | "good" | "fair";
        /**
         * @example {
         *       "average": 4.5,
         *       "count": 8
         *     }
         */
        RatingInBrief: {
            /** @description To one decimal; 0 when nobody has said anything yet. */
            average: number;
            /** @description How many reviews there are. */
            count: number;
        };
        SellerCard: {
            id: components["schemas"]["Id"];
            handle: string;
            displayName: string;
            avatarUrl: string | null;
        };
        /** @description A published product, as everybody sees it. */
        Product: {
            id: components["schemas"]["Id"];
            slug: components["schemas"]["Slug"];
            title: string;
            /** @description Sanitised: safe to show as it is. */
            descriptionHtml: string;
            vendor: string | null;
            /** @description From the top down. */
            category: {
                key: string;
                name: string;
            }[];
            tags: string[];
            condition: components["schemas"]["Condition"];
            options: {
                name: string;
                values: string[];
            }[];
            variants: components["schemas"]["Variant"][];
            pictures: components["schemas"]["Picture"][];
            price: components["schemas"]["Money"];
            priceVaries: boolean;
            compareAtPrice: components["schemas"]["Money"] | null;
            inStock: boolean;
            rating: components["schemas"]["RatingInBrief"];
            seller: components["schemas"]["SellerOfProduct"];
            publishedAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        Variant: {
            id: components["schemas"]["Id"];
            sku: string | null;
            optionValues: string[];
            price: components["schemas"]["Money"];
            compareAtPrice: components["schemas"]["Money"] | null;
            inStock: boolean;
            /** @description Told when few are left, else null. */
            stockLeft: number | null;
            pictureId: components["schemas"]["Id"] | null;
        };
        SellerOfProduct: {
            id: components["schemas"]["Id"];
            handle: string;
            displayName: string;
            avatarUrl: string | null;
            tagline: string | null;
            location: string | null;
        };
        UpsertProductsBody: {
            /**
             * @description Say what would happen, change nothing.
             * @default false
             */
            dryRun?: boolean;
            /** @description Each a `ProductUpsert`; a bad one holds no other back. */
            items: components["schemas"]["ProductUpsert"][];
        };
        /**
         * @description What is left out stays as it is; null or an empty list clears it. A product that is not there yet needs a title and variants with prices.
         * @example {
         *       "handle": "linen-apron",
         *       "variantsMode": "merge",
         *       "variants": [
         *         {
         *           "sku": "APR-SAGE",
         *           "price": {
         *             "amount": 4200,
         *             "currency": "USD"
         *           },
         *           "stock": 40
         *         }
         *       ]
         *     }
         */
        ProductUpsert: {
            /** @description Your own key for this product: sending it again changes the same product. */
            handle: components["schemas"]["Slug"];
            title?: string;
            descriptionHtml?: string | null;
            vendor?: string | null;
            /** @description Your own word; helps to find the category. */
            productType?: string | null;
            /** @description A key of `categories.list`; guessed when left out. */
            category?: string | null;
            tags?: string[] | null;
            condition?: components["schemas"]["Condition"] | null;
            /**
             * @description `draft` for a new product.
             * @enum {string}
             */
            status?: "draft" | "published";
            options?: {
                name: string;
            }[] | null;
            /** @description Each is matched by its SKU, then by its option values. See `variantsMode`. */
            variants?: components["schemas"]["VariantPatch"][];
            images?: {
                sha256: components["schemas"]["Sha256"];
                /** @default  */
                alt?: string;
            }[] | null;
            /**
             * @description `replace` (default): `variants` is all of them, others end. `merge`: others stay as they are.
             * @enum {string}
             */
            variantsMode?: "replace" | "merge";
        };
        VariantPatch: {
            /** @description Unique in your shop; null when you do not use them. */
            sku?: string | null;
            /** @description One for each option, in order. With the SKU they say which variant is meant. */
            optionValues?: string[];
            /** @description A new variant needs one. */
            price?: components["schemas"]["Money"];
            /** @description The price before; must be higher. */
            compareAtPrice?: components["schemas"]["Money"] | null;
            /** @description Units on hand. null: made to order, never sold out. Left out: unchanged, 0 when new. */
            stock?: number | null;
            barcode?: string | null;
            weightGrams?: number | null;
            imageSha256?: components["schemas"]["Sha256"] | null;
        };
        UpsertResults: {
            results: components["schemas"]["UpsertResult"][];
        };
        UpsertResult: {
            /** @description Position in `items`. */
            index: number;
            handle: string;
            /** @enum {string} */
            status: "created" | "updated" | "unchanged" | "refused";
            productId: components["schemas"]["Id"] | null;
            slug: string | null;
            /** @description Fields that differ. */
            changes: string[];
            /** @description Of a dry run: every field that would change. Ends early in an answer that names 20,000. */
            differences: components["schemas"]["ProductDifference"][];
            /** @description When the category was guessed, because nobody said it. */
            categoryGuess: {
                key: string;
                /**
                 * @description By its type; by its tags or title; or only the nearest that is certainly not wrong.
                 * @enum {string}
                 */
                confidence: "high" | "medium" | "low";
            } | null;
            errors: {
                pointer: string;
                code: string;
                message: string;
            }[];
        };
        ProductDifference: {
            /** @description As in `ProductPatch`; `variant` when a whole variant comes or goes. */
            field: string;
            /** @description Its SKU or option values; null for the product itself. */
            variant: string | null;
            /** @description In words, shortened; null for nothing. */
            before: string | null;
            after: string | null;
        };
        /**
         * @example {
         *       "status": "archived",
         *       "products": [
         *         "linen-apron"
         *       ]
         *     }
         */
        ChangeStatusBody: {
            /** @description What they become: `published`, `draft` or `archived`. */
            status: components["schemas"]["ProductStatus"];
            /** @description Ids, handles or SKUs. */
            products?: string[];
            /** @description Those that fit, 500 at a time; an empty one means all of your products. */
            filter?: {
                status?: components["schemas"]["ProductStatus"];
                /** @description Part of a title, handle or SKU. */
                q?: string;
                /** @description `next` of the answer before. */
                after?: components["schemas"]["Slug"];
            };
            /**
             * @description Say what would happen, change nothing.
             * @default false
             */
            dryRun?: boolean;
        };
        /** @enum {string} */
        ProductStatus: "draft" | "published" | "archived";
        StatusResults: {
            results: components["schemas"]["StatusResult"][];
            /** @description Of a filter: ask again with `after` for the rest; null at the end. */
            next: string | null;
        };
        StatusResult: {
            /** @description As it was asked for; by a filter, its handle. */
            product: string;
            productId: components["schemas"]["Id"] | null;
            handle: string | null;
            title: string | null;
            before: components["schemas"]["ProductStatus"] | null;
            /** @enum {string} */
            status: "changed" | "unchanged" | "refused";
            errors: {
                pointer: string;
                code: string;
                message: string;
            }[];
        };
        SellerProductPage: {
            items: components["schemas"]["SellerProduct"][];
            /** @description null on the last page. */
            nextCursor: string | null;
        };
        /** @description Your own product, with everything you entered. */
        SellerProduct: {
            id: components["schemas"]["Id"];
            handle: components["schemas"]["Slug"];
            slug: components["schemas"]["Slug"];
            title: string;
            descriptionHtml: string;
            vendor: string | null;
            productType: string | null;
            category: string;
            tags: string[];
            condition: components["schemas"]["Condition"];
            status: components["schemas"]["ProductStatus"];
            options: {
                name: string;
            }[];
            variants: components["schemas"]["SellerVariant"][];
            images: {
                sha256: components["schemas"]["Sha256"];
                alt: string;
                status: string;
            }[];
            version: number;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        SellerVariant: {
            id: components["schemas"]["Id"];
            sku: string | null;
            optionValues: string[];
            price: components["schemas"]["Money"];
            compareAtPrice: components["schemas"]["Money"] | null;
            /** @description Units on hand; null is made to order. */
            stock: number | null;
            /** @description Units in checkouts that are being paid. */
            held: number;
            barcode: string | null;
            weightGrams: number | null;
            imageSha256: components["schemas"]["Sha256"] | null;
        };
        SellerProductList: {
            items: components["schemas"]["SellerProduct"][];
            /** @description null on the last page. */
            nextCursor: string | null;
            /** @description How many there are on all pages, when asked with `total`. */
            total: number | null;
        };
        /**
         * @description What is left out stays as it is; a new product gets the plain default.
         * @example {
         *       "handle": "linen-apron",
         *       "title": "Linen apron",
         *       "status": "published",
         *       "options": [
         *         {
         *           "name": "Colour"
         *         }
         *       ],
         *       "variants": [
         *         {
         *           "sku": "APR-SAGE",
         *           "optionValues": [
         *             "Sage"
         *           ],
         *           "price": {
         *             "amount": 4800,
         *             "currency": "USD"
         *           },
         *           "stock": 12
         *         }
         *       ]
         *     }
         */
        ProductInput: {
            /** @description Your own key for this product: sending it again changes the same product. */
            handle: components["schemas"]["Slug"];
            title: string;
            descriptionHtml?: string;
            vendor?: string | null;
            /** @description Your own word; helps to find the category. */
            productType?: string | null;
            /** @description A key of `categories.list`; guessed when left out. */
            category?: string | null;
            tags?: string[];
            /** @description `new` for a new product. */
            condition?: components["schemas"]["Condition"];
            /**
             * @description `draft` for a new product.
             * @enum {string}
             */
            status?: "draft" | "published";
            options?: {
                name: string;
            }[];
            variants: components["schemas"]["VariantInput"][];
            images?: {
                sha256: components["schemas"]["Sha256"];
                /** @default  */
                alt?: string;
            }[];
        };
        VariantInput: {
            /** @description Unique in your shop; null when you do not use them. */
            sku?: string | null;
            /**
             * @description One for each option, in order.
             * @default []
             */
            optionValues?: string[];
            price: components["schemas"]["Money"];
            /** @description The price before; must be higher. */
            compareAtPrice?: components["schemas"]["Money"] | null;
            /** @description Units on hand. null: made to order, never sold out. Left out: unchanged, 0 when new. */
            stock?: number | null;
            barcode?: string | null;
            weightGrams?: number | null;
            imageSha256?: components["schemas"]["Sha256"] | null;
        };
        /**
         * @description What is left out stays as it is; null or an empty list clears it.
         * @example {
         *       "title": "Linen apron, washed"
         *     }
         */
        ProductPatch: {
            title?: string;
            descriptionHtml?: string | null;
            vendor?: string | null;
            /** @description Your own word; helps to find the category. */
            productType?: string | null;
            /** @description A key of `categories.list`; guessed when left out. */
            category?: string | null;
            tags?: string[] | null;
            condition?: components["schemas"]["Condition"] | null;
            options?: {
                name: string;
            }[] | null;
            /** @description Each is matched by its SKU, then by its option values. See `variantsMode`. */
            variants?: components["schemas"]["VariantPatch"][];
            images?: {
                sha256: components["schemas"]["Sha256"];
                /** @default  */
                alt?: string;
            }[] | null;
            /**
             * @description `replace` (default): `variants` is all of them, others end. `merge`: others stay as they are.
             * @enum {string}
             */
            variantsMode?: "replace" | "merge";
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "sku": "APR-SAGE",
         *           "onHand": 12
         *         }
         *       ]
         *     }
         */
        SetStockBody: {
            items: {
                sku: string;
                /** @description null: made to order. */
                onHand: number | null;
            }[];
            /** @default counted */
            reason?: string;
        };
        StockResults: {
            results: components["schemas"]["StockResult"][];
        };
        StockResult: {
            sku: string;
            /** @enum {string} */
            status: "changed" | "unchanged" | "refused";
            onHand: number | null;
            held: number;
            problem: string | null;
        };
        StockAdjustmentPage: {
            items: components["schemas"]["StockAdjustment"][];
            /** @description null on the last page. */
            nextCursor: string | null;
        };
        StockAdjustment: {
            id: components["schemas"]["Id"];
            sku: string | null;
            variantId: components["schemas"]["Id"];
            delta: number;
            onHandAfter: number;
            reason: string;
            createdAt: components["schemas"]["Timestamp"];
        };
        SearchAnswer: {
            items: components["schemas"]["ProductCard"][];
            nextCursor: string | null;
            estimatedTotal: number;
            /** @description More match than are looked at for one answer. `total` and `facets`: `estimatedTotal`, or the counts of facets, are "at least". `items`: only some of what matches was put in the order asked, by relevance the best rated; more words or filters lead to the others. */
            approximate: {
                total: boolean;
                facets: boolean;
                items: boolean;
            };
            /** @description What these are results for, when nothing matches the words as typed: spelt right, or with fewer of them. */
            correctedTo: string | null;
            /** @description Words left out of `correctedTo`, because nothing has all of them. */
            droppedWords: string[];
            facets: {
                category: components["schemas"]["FacetValue"][];
                condition: components["schemas"]["FacetValue"][];
                seller: components["schemas"]["FacetValue"][];
                options: {
                    name: string;
                    values: components["schemas"]["FacetValue"][];
                }[];
                price: {
                    min: number;
                    max: number;
                } | null;
                inStock: number;
            };
        };
        FacetValue: {
            value: string;
            label: string;
            count: number;
            selected: boolean;
        };
        Suggestions: {
            /** @description What these are suggestions for, when nothing matches what was typed. */
            correctedTo: string | null;
            items: {
                /** @enum {string} */
                kind: "product" | "category" | "seller";
                label: string;
                /** @description Slug of a product, key of a category, handle of a shop. */
                key: string;
                imageUrl: string | null;
            }[];
        };
        Cart: {
            /** @description null while nothing was ever put in. */
            id: components["schemas"]["Id"] | null;
            /** @description Of a guest cart: send it as `Cart-Token`. null with cookies or signed in. */
            token: string | null;
            sellers: components["schemas"]["CartSeller"][];
            itemCount: number;
            itemsTotal: components["schemas"]["Total"];
            shippingTotal: components["schemas"]["Total"];
            /** @description What a checkout charges: send it as `expectedTotal`. */
            total: components["schemas"]["Total"];
            /** @description False while a line has a problem that stops checkout. */
            buyable: boolean;
        };
        CartSeller: {
            seller: {
                id: components["schemas"]["Id"];
                handle: string;
                displayName: string;
            };
            lines: components["schemas"]["CartLine"][];
            /** @description Of its lines. */
            subtotal: components["schemas"]["Total"];
            /** @description What this shop adds for sending it. */
            shipping: components["schemas"]["Total"];
        };
        CartLine: {
            variantId: components["schemas"]["Id"];
            productId: components["schemas"]["Id"] | null;
            slug: components["schemas"]["Slug"] | null;
            title: string;
            /** @description e.g. "M / Indigo"; empty when there is only one. */
            variantTitle: string;
            imageUrl: string | null;
            quantity: number;
            unitPrice: components["schemas"]["Money"];
            total: components["schemas"]["Total"];
            problem: components["schemas"]["CartProblem"] | null;
        };
        /**
         * @example {
         *       "amount": 19600,
         *       "currency": "USD"
         *     }
         */
        Total: {
            amount: number;
            /** @description ISO 4217. */
            currency: string;
        };
        CartProblem: {
            /** @enum {string} */
            kind: "gone" | "own" | "sold-out" | "fewer-left" | "price-changed";
            /** @description A sentence to show. */
            message: string;
            available: number | null;
            priceBefore: components["schemas"]["Money"] | null;
        };
        AddCartItemBody: {
            variantId: components["schemas"]["Id"];
            /** @default 1 */
            quantity?: number;
        };
        /**
         * @example {
         *       "quantity": 2
         *     }
         */
        SetCartItemBody: {
            /** @description 0 takes it out. */
            quantity: number;
        };
        MergeCartBody: {
            /** @description Of the guest cart; left out with cookies. */
            token?: string;
        };
        CartMerge: {
            cart: components["schemas"]["Cart"];
            /** @description What became of the guest cart, as sentences to show. */
            changes: string[];
        };
        Countries: {
            items: components["schemas"]["Country"][];
        };
        Country: {
            /** @description ISO 3166-1. */
            code: string;
            name: string;
            postalCode: {
                /** @description Whether addresses there have one. */
                asked: boolean;
                required: boolean;
                /** @description What people there call it. */
                label: string;
            };
            region: {
                /** @description Whether addresses there have one. */
                asked: boolean;
                required: boolean;
                /** @description What people there call it. */
                label: string;
            };
        };
        KeptAddresses: {
            items: components["schemas"]["KeptAddress"][];
        };
        /** @description An address that you had something sent to. */
        KeptAddress: {
            id: string;
            address: components["schemas"]["Address"];
            lastUsedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @example {
         *       "name": "Ada Moreno",
         *       "line1": "12 Canal Street",
         *       "city": "Portland",
         *       "postalCode": "97209",
         *       "country": "US"
         *     }
         */
        Address: {
            name: string;
            line1: string;
            line2?: string | null;
            city: string;
            /** @description State, province or county. */
            region?: string | null;
            /** @description Empty where the country has none. */
            postalCode: string;
            /** @description ISO 3166-1. */
            country: string;
            phone?: string | null;
        };
        StartCheckoutBody: {
            /** @description Needed from a guest. */
            email?: components["schemas"]["Email"];
            shippingAddress: components["schemas"]["Address"];
            /** @description What the buyer saw: refused when the total is another. */
            expectedTotal?: components["schemas"]["Total"];
            /**
             * Format: uri
             * @description Where the payment page sends the buyer back to, at an allowed origin; `?checkout=<id>` is added.
             */
            returnUrl: string;
        };
        Checkout: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            status: "awaiting-payment" | "paid" | "failed" | "expired" | "cancelled";
            /** @description A guest reads the checkout again with it, as `Checkout-Token`. */
            token: string | null;
            payment: {
                /** @enum {string} */
                status: "pending" | "succeeded" | "failed" | "cancelled" | "refunded";
                /** @description The hosted page to send the buyer to. */
                url: string | null;
                /** @description A sentence to show. */
                failure: string | null;
            };
            itemsTotal: components["schemas"]["Money"];
            shippingTotal: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            /** @description Until then the goods are held for this buyer. */
            expiresAt: components["schemas"]["Timestamp"];
            /** @description The checkout of the same cart that took its place: the newest one is to be paid, and a payment that still arrives for this one is refunded. */
            replacedBy: components["schemas"]["Id"] | null;
            orders: components["schemas"]["Order"][];
        };
        Order: {
            id: components["schemas"]["Id"];
            /** @description What people say on the phone, e.g. FB-100042. */
            number: string;
            checkoutId: components["schemas"]["Id"];
            status: components["schemas"]["OrderStatus"];
            seller: components["schemas"]["OrderParty"];
            buyer: components["schemas"]["OrderParty"];
            shippingAddress: components["schemas"]["Address"];
            lines: components["schemas"]["OrderLine"][];
            itemsTotal: components["schemas"]["Money"];
            shippingTotal: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            tracking: {
                carrier: string;
                number: string;
                url: string | null;
            } | null;
            history: {
                status: components["schemas"]["OrderStatus"];
                at: components["schemas"]["Timestamp"];
                note: string | null;
            }[];
            placedAt: components["schemas"]["Timestamp"];
        };
        /** @enum {string} */
        OrderStatus: "awaiting-payment" | "paid" | "shipped" | "delivered" | "cancelled" | "refunded" | "expired";
        OrderParty: {
            id: components["schemas"]["Id"] | null;
            handle: string | null;
            displayName: string;
        };
        OrderLine: {
            id: components["schemas"]["Id"];
            productId: components["schemas"]["Id"];
            variantId: components["schemas"]["Id"];
            slug: string;
            title: string;
            variantTitle: string;
            sku: string | null;
            imageUrl: string | null;
            quantity: number;
            unitPrice: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
        };
        OrderPage: {
            items: components["schemas"]["OrderSummary"][];
            /** @description null on the last page. */
            nextCursor: string | null;
        };
        OrderSummary: {
            id: components["schemas"]["Id"];
            number: string;
            status: components["schemas"]["OrderStatus"];
            seller: components["schemas"]["OrderParty"];
            buyer: components["schemas"]["OrderParty"];
            itemCount: number;
            firstTitle: string;
            imageUrl: string | null;
            total: components["schemas"]["Money"];
            placedAt: components["schemas"]["Timestamp"];
        };
        CancelOrderBody: {
            /** @description The other side reads it. */
            reason?: string;
        };
        /**
         * @example {
         *       "carrier": "UPS",
         *       "trackingNumber": "1Z999AA10123456784"
         *     }
         */
        ShipOrderBody: {
            carrier: string;
            trackingNumber: string;
            /** Format: uri */
            trackingUrl?: string | null;
        };
        /** @description Stored; what it means is worked out afterwards. */
        WebhookReceipt: {
            /** @enum {boolean} */
            received: true;
        };
        ReviewPage: {
            items: components["schemas"]["Review"][];
            /** @description null on the last page. */
            nextCursor: string | null;
            rating: components["schemas"]["Rating"];
        };
        Review: {
            id: components["schemas"]["Id"];
            productId: components["schemas"]["Id"];
            productTitle: string;
            productSlug: components["schemas"]["Slug"];
            /** @description Which variant was bought; empty when there was one only. */
            variantTitle: string;
            /** @description As others see them: "Ada M." */
            author: string;
            stars: number;
            text: string;
            pictures: components["schemas"]["Picture"][];
            /** @description The seller's. */
            answer: {
                text: string;
                at: components["schemas"]["Timestamp"];
            } | null;
            writtenAt: components["schemas"]["Timestamp"];
            editedAt: components["schemas"]["Timestamp"] | null;
        };
        /**
         * @example {
         *       "average": 4.5,
         *       "count": 8,
         *       "distribution": [
         *         0,
         *         0,
         *         1,
         *         2,
         *         5
         *       ]
         *     }
         */
        Rating: {
            /** @description To one decimal; 0 when nobody has said anything yet. */
            average: number;
            count: number;
            /** @description Reviews with one star, with two … with five. */
            distribution: number[];
        };
        /** @description What you received lately and have not reviewed, newest first. */
        WaitingLines: {
            items: {
                orderId: components["schemas"]["Id"];
                orderNumber: string;
                lineId: components["schemas"]["Id"];
                productId: components["schemas"]["Id"];
                title: string;
                variantTitle: string;
                imageUrl: string | null;
                deliveredAt: components["schemas"]["Timestamp"];
            }[];
        };
        OwnReviewPage: {
            items: components["schemas"]["Review"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "stars": 5,
         *       "text": "Soft, and true to size.",
         *       "mediaIds": []
         *     }
         */
        ReviewBody: {
            stars: number;
            /** @default  */
            text?: string;
            /**
             * @description Images you uploaded, when they are ready.
             * @default []
             */
            mediaIds?: components["schemas"]["Id"][];
        };
        /**
         * @example {
         *       "text": "Thank you, Ada!"
         *     }
         */
        ReviewAnswerBody: {
            text: string;
        };
        /** @description Somebody, as everybody sees them. */
        Person: {
            id: components["schemas"]["Id"];
            handle: components["schemas"]["Handle"];
            displayName: string;
            avatarUrl: string | null;
            isSeller: boolean;
            tagline: string | null;
            bio: string | null;
            location: string | null;
            bannerUrl: string | null;
            /** @description How much they sell. */
            productCount: number;
            memberSince: components["schemas"]["Timestamp"];
            followers: number;
            /** @description How many people they follow. */
            following: number;
            /** @description How many products they like. */
            likes: number;
            /** @description What is between you and them; null for a visitor. */
            you: {
                /** @description You follow them. */
                following: boolean;
                /** @description You have blocked them. */
                blocked: boolean;
            } | null;
        };
        /**
         * @example {
         *       "following": true,
         *       "followers": 128
         *     }
         */
        Following: {
            /** @description You follow them now. */
            following: boolean;
            /** @description How many people do. */
            followers: number;
        };
        PersonPage: {
            items: components["schemas"]["PersonListed"][];
            /** @description null on the last page. */
            nextCursor: string | null;
        };
        /** @description Somebody in a list of people. */
        PersonListed: {
            id: components["schemas"]["Id"];
            handle: components["schemas"]["Handle"];
            displayName: string;
            avatarUrl: string | null;
            isSeller: boolean;
            /** @description Since when. */
            at: components["schemas"]["Timestamp"];
            /** @description null for a visitor. */
            youFollow: boolean | null;
        };
        /**
         * @example {
         *       "liked": true,
         *       "likeCount": 42
         *     }
         */
        Liking: {
            /** @description You like it now. */
            liked: boolean;
            /** @description How many people like it. */
            likeCount: number;
        };
        Standings: {
            items: components["schemas"]["Standing"][];
        };
        /** @description How a product stands with people. */
        Standing: {
            productId: components["schemas"]["Id"];
            /** @description How many people like it. */
            likeCount: number;
            /** @description How often it was looked at; a visitor counts once an hour. */
            viewCount: number;
            /** @description You like it; null for a visitor. */
            liked: boolean | null;
            /** @description It is on your wishlist; null for a visitor. */
            wished: boolean | null;
        };
        KeptProductPage: {
            items: components["schemas"]["KeptProduct"][];
            /** @description null on the last page. */
            nextCursor: string | null;
        };
        KeptProduct: {
            product: components["schemas"]["ProductCard"];
            /** @description Since when it is on the list. */
            at: components["schemas"]["Timestamp"];
        };
        FeedPage: {
            items: components["schemas"]["FeedItem"][];
            /** @description null on the last page. */
            nextCursor: string | null;
        };
        FeedItem: {
            /**
             * @description `listed` by a seller you follow, `liked` by somebody you follow, `fresh` when all of that has been shown.
             * @enum {string}
             */
            kind: "listed" | "liked" | "fresh";
            product: components["schemas"]["ProductCard"];
            /** @description Because of whom it is here; null for what is fresh. */
            by: components["schemas"]["PersonCard"] | null;
            at: components["schemas"]["Timestamp"];
        };
        /** @description Somebody, as everybody sees them beside what they do. */
        PersonCard: {
            id: components["schemas"]["Id"];
            handle: components["schemas"]["Handle"];
            displayName: string;
            avatarUrl: string | null;
            isSeller: boolean;
        };
        ConversationPage: {
            items: components["schemas"]["Conversation"][];
            /** @description null on the last page. */
            nextCursor: string | null;
        };
        Conversation: {
            id: components["schemas"]["Id"];
            with: components["schemas"]["ChatPerson"];
            subject: components["schemas"]["ConversationSubject"] | null;
            lastMessage: components["schemas"]["Message"] | null;
            /** @description Messages that you have not read. */
            unread: number;
            you: components["schemas"]["ChatPositions"];
            they: components["schemas"]["ChatPositions"];
            /** @description False when one of you blocked the other, or they are gone. */
            canWrite: boolean;
            createdAt: components["schemas"]["Timestamp"];
        };
        ChatPerson: {
            id: components["schemas"]["Id"];
            handle: components["schemas"]["Handle"];
            displayName: string;
            avatarUrl: string | null;
            isSeller: boolean;
            /** @description null when they, or you, do not show it. */
            online: boolean | null;
            lastSeenAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description What the conversation is about, as it is now. */
        ConversationSubject: {
            /** @enum {string} */
            kind: "product" | "order";
            /** @description Of the product or the order. */
            id: components["schemas"]["Id"];
            /** @description Of the product, or of the first thing in the order. */
            title: string;
            imageUrl: string | null;
            /** @description Of the product now, or the total of the order. */
            price: components["schemas"]["Money"] | null;
            /** @description Of the product; null when it is no longer for sale. */
            slug: string | null;
            orderNumber: string | null;
            orderStatus: string | null;
        };
        Message: {
            id: components["schemas"]["Id"];
            conversationId: components["schemas"]["Id"];
            /** @description Its place in the conversation: 1, 2, 3 … without a gap. */
            sequence: number;
            /**
             * Format: uuid
             * @description The sender's own name for it.
             */
            clientMessageId: string;
            senderId: components["schemas"]["Id"];
            text: string;
            pictures: components["schemas"]["Picture"][];
            flags: components["schemas"]["MessageFlag"][];
            /** @description To show to who received it, when something is flagged. */
            notice: string | null;
            sentAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description What in the text leads away from the marketplace.
         * @enum {string}
         */
        MessageFlag: "email" | "phone" | "iban" | "messenger" | "payment" | "link";
        ChatPositions: {
            /** @description Every message up to this `sequence` is on a device. */
            deliveredUpTo: number;
            /** @description Every message up to this `sequence` was read. */
            readUpTo: number;
        };
        /**
         * @example {
         *       "productId": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f"
         *     }
         */
        StartConversationBody: {
            /** @description With the seller, about what they sell. */
            productId?: components["schemas"]["Id"];
            /** @description With the other side of an order: its seller, or its buyer. */
            orderId?: components["schemas"]["Id"];
            /** @description With this person, about nothing in particular. */
            handle?: components["schemas"]["Handle"];
        };
        UnreadCount: {
            /** @description Messages you have not read. */
            count: number;
            /** @description Conversations they are in. */
            conversations: number;
        };
        /**
         * @example {
         *       "upTo": 12
         *     }
         */
        UpToBody: {
            /** @description `sequence` of the last message that was read. */
            upTo: number;
        };
        ReadState: {
            conversationId: components["schemas"]["Id"];
            deliveredUpTo: number;
            readUpTo: number;
            unread: number;
        };
        /**
         * @example {
         *       "reason": "scam",
         *       "note": "Wants a bank transfer."
         *     }
         */
        ReportConversationBody: {
            /** @enum {string} */
            reason: "scam" | "off-platform-payment" | "harassment" | "spam" | "other";
            note?: string;
            /** @description The message it is about, when it is one. */
            sequence?: number;
        };
        MessagePage: {
            /** @description Oldest first, whichever way you asked. */
            items: components["schemas"]["Message"][];
            /** @description There are more the way you asked. */
            hasMore: boolean;
        };
        /**
         * @example {
         *       "text": "Does it run small?",
         *       "clientMessageId": "0d1f6a52-6a0e-4f0b-8a55-0c2a4f1e7d3b"
         *     }
         */
        SendMessageBody: {
            /** @default  */
            text?: string;
            /**
             * @description Images you uploaded, when they are ready.
             * @default []
             */
            mediaIds?: components["schemas"]["Id"][];
            /**
             * Format: uuid
             * @description Made up by you, one for each message: sending it again gives the message that is there.
             */
            clientMessageId: string;
        };
        /**
         * @example {
         *       "showOnline": false
         *     }
         */
        ChatSettings: {
            /** @description When false nobody sees whether you are online, and you see nobody. */
            showOnline: boolean;
        };
        ReportPage: {
            items: components["schemas"]["Report"][];
            /** @description null on the last page. */
            nextCursor: string | null;
        };
        Report: {
            id: components["schemas"]["Id"];
            conversationId: components["schemas"]["Id"];
            reporter: components["schemas"]["PersonCard"];
            /** @description The other side of the conversation. */
            about: components["schemas"]["PersonCard"];
            /** @enum {string} */
            reason: "scam" | "off-platform-payment" | "harassment" | "spam" | "other";
            /** @description In the words of the reporter. */
            note: string | null;
            /** @description The message it is about, when it is one. */
            sequence: number | null;
            /** @enum {string} */
            status: "open" | "resolved";
            createdAt: components["schemas"]["Timestamp"];
            /** @description What was decided, and by whom. */
            resolution: {
                note: string;
                by: components["schemas"]["PersonCard"];
                at: components["schemas"]["Timestamp"];
            } | null;
        };
        ReportWithEvidence: {
            id: components["schemas"]["Id"];
            conversationId: components["schemas"]["Id"];
            reporter: components["schemas"]["PersonCard"];
            /** @description The other side of the conversation. */
            about: components["schemas"]["PersonCard"];
            /** @enum {string} */
            reason: "scam" | "off-platform-payment" | "harassment" | "spam" | "other";
            /** @description In the words of the reporter. */
            note: string | null;
            /** @description The message it is about, when it is one. */
            sequence: number | null;
            /** @enum {string} */
            status: "open" | "resolved";
            createdAt: components["schemas"]["Timestamp"];
            /** @description What was decided, and by whom. */
            resolution: {
                note: string;
                by: components["schemas"]["PersonCard"];
                at: components["schemas"]["Timestamp"];
            } | null;
            /** @description Up to what was reported and a little beyond, oldest first. */
            messages: components["schemas"]["Message"][];
        };
        /**
         * @example {
         *       "note": "Asked for a bank transfer. Warned by mail."
         *     }
         */
        ResolveReportBody: {
            /** @description What was decided, and why. */
            note: string;
        };
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            /** @description null on the last page. */
            nextCursor: string | null;
        };
        /** @description Gathers what is alike while you have not read it: one for each kind and thing. */
        Notification: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["NotificationKind"];
            /** @description One sentence, to be shown as it stands. */
            text: string;
            /** @description The beginning of what was written, the new price, the reason. */
            detail: string | null;
            /** @description Who did it, the latest of several. */
            actor: components["schemas"]["PersonCard"] | null;
            /** @description How many other people did the same since you last looked. */
            others: number;
            /** @description How many things happened since you last looked. */
            count: number;
            about: components["schemas"]["NotificationSubject"];
            /** @description Where it leads, on the storefront. */
            path: string;
            /** @description Of the latest thing that happened. */
            at: components["schemas"]["Timestamp"];
            readAt: components["schemas"]["Timestamp"] | null;
        };
        /** @enum {string} */
        NotificationKind: "follow" | "like" | "message" | "order" | "price-drop" | "listing" | "review";
        /** @description What it is about, as it was then. */
        NotificationSubject: {
            /** @enum {string} */
            type: "product" | "order" | "person" | "conversation";
            id: components["schemas"]["Id"];
            /** @description Of the product, number of the order, name of the person. */
            title: string;
            imageUrl: string | null;
        };
        /**
         * @example {
         *       "count": 3
         *     }
         */
        NotificationsUnread: {
            count: number;
        };
        /**
         * @example {
         *       "upTo": "2026-05-01T09:30:00.000Z"
         *     }
         */
        MarkNotificationsReadBody: {
            /** @description These. */
            ids?: components["schemas"]["Id"][];
            /** @description All up to this `at`: what came later stays unread. */
            upTo?: components["schemas"]["Timestamp"];
        };
        /** @description Receipts, shipping mails and mails about the safety of your account always come. */
        NotificationPreferences: {
            kinds: {
                follow: components["schemas"]["NotificationChannels"];
                like: components["schemas"]["NotificationChannels"];
                message: components["schemas"]["NotificationChannels"];
                order: components["schemas"]["NotificationChannels"];
                "price-drop": components["schemas"]["NotificationChannels"];
                listing: components["schemas"]["NotificationChannels"];
                review: components["schemas"]["NotificationChannels"];
            };
            quietHours: components["schemas"]["QuietHours"] | null;
            /** @description Of the quiet hours and of the morning. */
            timeZone: components["schemas"]["TimeZone"];
            /**
             * @description `daily`: one mail in the morning with all of it, instead of one for each.
             * @enum {string}
             */
            digest: "off" | "daily";
        };
        NotificationChannels: {
            /** @description In the list, and live on open pages. */
            inApp: boolean;
            email: boolean;
            /** @description On the devices that have a push subscription. */
            push: boolean;
        };
        /** @description Mails and pushes wait until they are over. They may go across midnight. */
        QuietHours: {
            from: components["schemas"]["TimeOfDay"];
            to: components["schemas"]["TimeOfDay"];
        };
        /** @example 22:30 */
        TimeOfDay: string;
        /**
         * @description IANA name.
         * @example Europe/Lisbon
         */
        TimeZone: string;
        /**
         * @example {
         *       "kinds": {
         *         "like": {
         *           "push": true
         *         }
         *       },
         *       "quietHours": {
         *         "from": "22:00",
         *         "to": "07:00"
         *       },
         *       "timeZone": "Europe/Lisbon"
         *     }
         */
        NotificationPreferencesPatch: {
            kinds?: {
                follow?: components["schemas"]["NotificationChannelsPatch"];
                like?: components["schemas"]["NotificationChannelsPatch"];
                message?: components["schemas"]["NotificationChannelsPatch"];
                order?: components["schemas"]["NotificationChannelsPatch"];
                "price-drop"?: components["schemas"]["NotificationChannelsPatch"];
                listing?: components["schemas"]["NotificationChannelsPatch"];
                review?: components["schemas"]["NotificationChannelsPatch"];
            };
            quietHours?: components["schemas"]["QuietHours"] | null;
            timeZone?: components["schemas"]["TimeZone"];
            /**
             * @description `daily`: one mail in the morning with all of it, instead of one for each.
             * @enum {string}
             */
            digest?: "off" | "daily";
        };
        NotificationChannelsPatch: {
            /** @description In the list, and live on open pages. */
            inApp?: boolean;
            email?: boolean;
            /** @description On the devices that have a push subscription. */
            push?: boolean;
        };
        PushKey: {
            /** @description For `applicationServerKey` of `PushManager.subscribe`. */
            publicKey: string;
        };
        /**
         * @description What `PushSubscription.toJSON()` gives in the browser.
         * @example {
         *       "endpoint": "https://push.example/send/8Jx2",
         *       "keys": {
         *         "p256dh": "BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM",
         *         "auth": "tBHItJI5svbpez7KI4CCXg"
         *       }
         *     }
         */
        PushSubscriptionBody: {
            /** Format: uri */
            endpoint: string;
            expirationTime?: number | null;
            keys: {
                p256dh: string;
                auth: string;
            };
        };
        /** @description Ends with the session that made it. */
        PushSubscription: {
            id: components["schemas"]["Id"];
            createdAt: components["schemas"]["Timestamp"];
        };
        UnsubscribeBody: {
            /** @description Of the link in the mail. */
            token: string;
        };
        Unsubscribed: {
            /** @description Mails of which kind have ended; `digest` is all of them. */
            kind: string;
            message: string;
        };
        /** @description A product with everything that is shown around it. */
        ProductPage: {
            product: components["schemas"]["Product"];
            /** @description The newest; `reviews.ofProduct` goes on from `nextCursor`. */
            reviews: components["schemas"]["ReviewPage"];
            /** @description What all reviews of its shop come to. */
            shopRating: components["schemas"]["Rating"];
            /** @description Other things of the same shop, newest first. */
            more: components["schemas"]["ProductCard"][];
            /** @description Of the product, and of each of `more`. */
            standings: components["schemas"]["Standing"][];
        };
        /**
         * @description What every page shows of whoever looks at it.
         * @example {
         *       "account": null,
         *       "cart": {
         *         "itemCount": 2
         *       },
         *       "unread": {
         *         "messages": 0,
         *         "notifications": 0
         *       },
         *       "head": null
         *     }
         */
        Visitor: {
            /** @description null for a guest. */
            account: components["schemas"]["Account"] | null;
            cart: {
                itemCount: number;
            };
            unread: {
                messages: number;
                notifications: number;
            };
            /** @description The `sequence` of your newest event, read before the rest: whoever listens from there misses nothing. null for a guest. */
            head: number | null;
        };
        Marketplace: {
            /** @description An address, with its one variable in braces. */
            productPage: string;
            /** @description An address, with its one variable in braces. */
            shopPage: string;
            /** @description An address, with its one variable in braces. */
            orderPage: string;
            /** @description An address, with its one variable in braces. */
            salePage: string;
        };
        /** @description The first thing a connection hears, as `live:ready`. */
        LiveReady: {
            /** @description null for a visitor. */
            userId: components["schemas"]["Id"] | null;
            /** @description Events after this one follow. null for a visitor. */
            sequence: number | null;
            resync: components["schemas"]["Resync"] | null;
        };
        /** @description Your cart has changed, on another device or in another tab: read it again where it is shown. */
        CartChangedEvent: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "cart:changed";
            /** @constant */
            version: 1;
            occurredAt: components["schemas"]["Timestamp"];
            /** @description Not numbered: it tells how things stand now. */
            sequence: null;
            data: {
                /** @description How many items are in it now. */
                itemCount: number;
            };
        };
        /** @description Somebody wrote in one of your conversations, or you did on another device. */
        ChatMessageEvent: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "chat:message";
            /** @constant */
            version: 1;
            occurredAt: components["schemas"]["Timestamp"];
            /** @description Your own count of events, without a gap. */
            sequence: number;
            data: components["schemas"]["ChatMessageTold"];
        };
        ChatMessageTold: {
            message: components["schemas"]["Message"];
            /** @description Messages here that you have not read now. */
            unread: number;
        };
        /** @description How far somebody in one of your conversations has come: on their device, and read. */
        ChatReadEvent: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "chat:read";
            /** @constant */
            version: 1;
            occurredAt: components["schemas"]["Timestamp"];
            /** @description Your own count of events, without a gap. */
            sequence: number;
            data: components["schemas"]["ChatReadTold"];
        };
        ChatReadTold: {
            conversationId: components["schemas"]["Id"];
            deliveredUpTo: number;
            readUpTo: number;
            unread: number;
            /** @description Whose position it is; your own when you read elsewhere. */
            userId: components["schemas"]["Id"];
        };
        /** @description Somebody is writing. Show it for five seconds. */
        ChatTypingEvent: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "chat:typing";
            /** @constant */
            version: 1;
            occurredAt: components["schemas"]["Timestamp"];
            /** @description Not numbered: it tells how things stand now. */
            sequence: null;
            data: components["schemas"]["ChatTypingTold"];
        };
        ChatTypingTold: {
            conversationId: components["schemas"]["Id"];
            userId: components["schemas"]["Id"];
        };
        /** @description Your feed, which you watch, begins with something new now: read its first page. */
        FeedGrownEvent: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "feed:grown";
            /** @constant */
            version: 1;
            occurredAt: components["schemas"]["Timestamp"];
            /** @description Not numbered: it tells how things stand now. */
            sequence: null;
            data: Record<string, never>;
        };
        /** @description You follow somebody now, or no longer. */
        FollowChangedEvent: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "follow:changed";
            /** @constant */
            version: 1;
            occurredAt: components["schemas"]["Timestamp"];
            /** @description Not numbered: it tells how things stand now. */
            sequence: null;
            data: {
                userId: components["schemas"]["Id"];
                following: boolean;
                /** @description How many follow them now. */
                followers: number;
            };
        };
        /** @description You like a product now, or no longer: on another device or in another tab. */
        LikeChangedEvent: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "like:changed";
            /** @constant */
            version: 1;
            occurredAt: components["schemas"]["Timestamp"];
            /** @description Not numbered: it tells how things stand now. */
            sequence: null;
            data: {
                productId: components["schemas"]["Id"];
                liked: boolean;
            };
        };
        /** @description Something to notice. The same `id` again when more of the kind happens before you read it; a crowd at once is one event. */
        NotificationNewEvent: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "notification:new";
            /** @constant */
            version: 1;
            occurredAt: components["schemas"]["Timestamp"];
            /** @description Your own count of events, without a gap. */
            sequence: number;
            data: components["schemas"]["NotificationTold"];
        };
        NotificationTold: {
            notification: components["schemas"]["Notification"];
            /** @description How many you have not read now. */
            unread: number;
        };
        /** @description You have read some, here or on another device. */
        NotificationReadEvent: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "notification:read";
            /** @constant */
            version: 1;
            occurredAt: components["schemas"]["Timestamp"];
            /** @description Your own count of events, without a gap. */
            sequence: number;
            data: components["schemas"]["NotificationsRead"];
        };
        NotificationsRead: {
            /** @description These, or … */
            ids: components["schemas"]["Id"][] | null;
            /** @description … all up to this `at`. */
            upTo: components["schemas"]["Timestamp"] | null;
            /** @description How many you have not read now. */
            unread: number;
        };
        /** @description An order you placed, or one placed with you, took a step. */
        OrderStatusEvent: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "order:status";
            /** @constant */
            version: 1;
            occurredAt: components["schemas"]["Timestamp"];
            /** @description Your own count of events, without a gap. */
            sequence: number;
            data: components["schemas"]["OrderMoved"];
        };
        OrderMoved: {
            orderId: components["schemas"]["Id"];
            checkoutId: components["schemas"]["Id"];
            /** @description As people say it on the phone. */
            number: string;
            /** @description The step it took. */
            status: components["schemas"]["OrderStatus"];
            /**
             * @description Which side of it you are on.
             * @enum {string}
             */
            role: "buyer" | "seller";
        };
        /** @description Somebody you watch came or went. */
        PresenceOnlineEvent: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "presence:online";
            /** @constant */
            version: 1;
            occurredAt: components["schemas"]["Timestamp"];
            /** @description Not numbered: it tells how things stand now. */
            sequence: null;
            data: components["schemas"]["Presence"];
        };
        Presence: {
            userId: components["schemas"]["Id"];
            online: boolean;
            lastSeenAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description A product you watch is liked by so many people now. */
        ProductLikedEvent: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "product:liked";
            /** @constant */
            version: 1;
            occurredAt: components["schemas"]["Timestamp"];
            /** @description Not numbered: it tells how things stand now. */
            sequence: null;
            data: {
                productId: components["schemas"]["Id"];
                likeCount: number;
            };
        };
        /** @description A product you watch has another price, stock, title or rating, or is no longer on sale. */
        ProductUpdatedEvent: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "product:updated";
            /** @constant */
            version: 1;
            occurredAt: components["schemas"]["Timestamp"];
            /** @description Not numbered: it tells how things stand now. */
            sequence: null;
            data: {
                productId: components["schemas"]["Id"];
                /** @description null when it is no longer on sale. */
                product: components["schemas"]["ProductNow"] | null;
            };
        };
        /** @description What changes about a product while people look at it. */
        ProductNow: {
            title: string;
            price: components["schemas"]["Money"];
            priceVaries: boolean;
            compareAtPrice: components["schemas"]["Money"] | null;
            inStock: boolean;
            rating: components["schemas"]["RatingInBrief"];
            /** @description null when there are too many to tell: read the product again. */
            variants: {
                id: components["schemas"]["Id"];
                price: components["schemas"]["Money"];
                compareAtPrice: components["schemas"]["Money"] | null;
                inStock: boolean;
                /** @description Told when few are left, else null. */
                stockLeft: number | null;
            }[] | null;
        };
        /** @description A product is on your wishlist now, or no longer. */
        WishlistChangedEvent: {
            id: components["schemas"]["Id"];
            /** @constant */
            type: "wishlist:changed";
            /** @constant */
            version: 1;
            occurredAt: components["schemas"]["Timestamp"];
            /** @description Not numbered: it tells how things stand now. */
            sequence: null;
            data: {
                productId: components["schemas"]["Id"];
                wished: boolean;
            };
        };
        ChatPosition: {
            /** @description `sequence` of the last message that was read. */
            upTo: number;
            conversationId: components["schemas"]["Id"];
        };
        ChatSend: {
            /** @default  */
            text?: string;
            /**
             * @description Images you uploaded, when they are ready.
             * @default []
             */
            mediaIds?: components["schemas"]["Id"][];
            /**
             * Format: uuid
             * @description Made up by you, one for each message: sending it again gives the message that is there.
             */
            clientMessageId: string;
            conversationId: components["schemas"]["Id"];
        };
        ChatTyping: {
            conversationId: components["schemas"]["Id"];
        };
        Done: Record<string, never>;
        NoBody: Record<string, never>;
        PresenceWatch: {
            /** @description People you have a conversation with. */
            userIds: components["schemas"]["Id"][];
        };
        PresenceNow: {
            /** @description Who does not show it is missing. */
            people: components["schemas"]["Presence"][];
        };
        WatchBody: {
            productId: components["schemas"]["Id"];
        };
        ProductWatched: {
            productId: components["schemas"]["Id"];
            /** @description How many people like it. */
            likeCount: number;
            viewCount: number;
            product: components["schemas"]["ProductNow"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "events.list": {
        parameters: {
            query?: {
                /** @description The `sequence` of the last event you have seen. */
                after?: number;
                /** @description How many events to give at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What you were told, from any point on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterBody"];
            };
        };
        responses: {
            /** @description Ask for an account; the link in the mail opens it */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSent"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `account.handle-taken` Somebody has this handle already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            /** @description Sign in with e-mail and password */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.wrong-credentials` E-mail or password is wrong.
             *     `auth.second-factor-required` This account asks for a second factor.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.busy` Too many people sign in at this moment.
             *     `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshBody"];
            };
        };
        responses: {
            /** @description Trade the refresh token for a new pair */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.refresh-token-invalid` The session has ended: sign in again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End this session */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.verifyEmail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmailBody"];
            };
        };
        responses: {
            /** @description Confirm the address with the token of the mail, choose the password, and sign in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.link-spent` This link is used up or too old. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `auth.password-refused` Choose another password.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.busy` Too many people sign in at this moment.
             *     `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.resendVerification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailBody"];
            };
        };
        responses: {
            /** @description Send the confirmation mail again */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSent"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.forgotPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailBody"];
            };
        };
        responses: {
            /** @description Send a link to choose a new password */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSent"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.resetPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordBody"];
            };
        };
        responses: {
            /** @description Choose a new password with the token of the mail; ends every session and signs in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.second-factor-required` This account asks for a second factor.
             *     `auth.code-wrong` The code is wrong.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.link-spent` This link is used up or too old. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `auth.password-refused` Choose another password.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.busy` Too many people sign in at this moment.
             *     `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            /** @description Change the password; ends every other session */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             *     `auth.wrong-credentials` E-mail or password is wrong.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `auth.password-refused` Choose another password.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.busy` Too many people sign in at this moment.
             *     `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.completeSignIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteSignInBody"];
            };
        };
        responses: {
            /** @description Complete a sign-in with a code of the authenticator app, or a recovery code */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.challenge-over` This sign-in is over: start again.
             *     `auth.code-wrong` The code is wrong.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.rate-limited` Too many requests.
             *     `auth.too-many-wrong-codes` Too many wrong codes.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.passkeyOptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a browser needs to ask for a passkey */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.signInWithPasskey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeySignInBody"];
            };
        };
        responses: {
            /** @description Sign in with a passkey: password and second factor at once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.passkey-refused` This passkey opens nothing here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "secondFactor.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What your account asks for besides its password */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "secondFactor.startAuthenticator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurrentPasswordBody"];
            };
        };
        responses: {
            /** @description A secret for an authenticator app; nothing changes before its first code is confirmed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAuthenticator"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             *     `auth.wrong-credentials` E-mail or password is wrong.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.second-factor-missing` This needs a second factor.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.busy` Too many people sign in at this moment.
             *     `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "secondFactor.confirmAuthenticator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeBody"];
            };
        };
        responses: {
            /** @description Ask for the codes of this app from now on; it takes the place of one that was there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticatorAdded"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             *     `auth.code-wrong` The code is wrong.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.second-factor-missing` This needs a second factor.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `second-factor.not-started` No authenticator app waits to be confirmed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "secondFactor.removeAuthenticator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurrentPasswordBody"];
            };
        };
        responses: {
            /** @description No longer ask for the codes of the app */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             *     `auth.wrong-credentials` E-mail or password is wrong.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.second-factor-missing` This needs a second factor.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `second-factor.no-authenticator` You have no authenticator app. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `second-factor.last` This is your last second factor. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.busy` Too many people sign in at this moment.
             *     `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "secondFactor.createRecoveryCodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurrentPasswordBody"];
            };
        };
        responses: {
            /** @description Ten new recovery codes; those from before work no longer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesMade"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             *     `auth.wrong-credentials` E-mail or password is wrong.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.second-factor-missing` This needs a second factor.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `second-factor.absent` You have no second factor yet. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.busy` Too many people sign in at this moment.
             *     `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "passkeys.creationOptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurrentPasswordBody"];
            };
        };
        responses: {
            /** @description What a browser needs to make a passkey for your account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPasskeyOptions"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             *     `auth.wrong-credentials` E-mail or password is wrong.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.second-factor-missing` This needs a second factor.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.busy` Too many people sign in at this moment.
             *     `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "passkeys.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasskeyBody"];
            };
        };
        responses: {
            /** @description Add the passkey that the browser made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyAdded"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             *     `auth.passkey-refused` This passkey opens nothing here.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.second-factor-missing` This needs a second factor.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `passkeys.already-added` This passkey was added before.
             *     `passkeys.too-many` You have as many passkeys as an account may have.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "passkeys.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkeyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyPatch"];
            };
        };
        responses: {
            /** @description Rename a passkey */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `passkeys.not-found` You have no such passkey. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "passkeys.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkeyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurrentPasswordBody"];
            };
        };
        responses: {
            /** @description Remove a passkey */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             *     `auth.wrong-credentials` E-mail or password is wrong.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.second-factor-missing` This needs a second factor.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `passkeys.not-found` You have no such passkey. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `second-factor.last` This is your last second factor. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.busy` Too many people sign in at this moment.
             *     `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.changeEmail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEmailBody"];
            };
        };
        responses: {
            /** @description Ask for another e-mail address; a link sent to it confirms the change */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSent"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             *     `auth.wrong-credentials` E-mail or password is wrong.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.busy` Too many people sign in at this moment.
             *     `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.confirmEmailChange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmEmailChangeBody"];
            };
        };
        responses: {
            /** @description Change the address with the token of the mail; the old address is told */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailChange"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.email-taken` This address has an account already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.link-spent` This link is used up or too old. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deviceLogins.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceLoginBody"];
            };
        };
        responses: {
            /** @description Ask for a code that a signed-in person approves in the browser */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceLogin"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deviceLogins.redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceLoginToken"];
            };
        };
        responses: {
            /** @description Poll: gives the session once the code is approved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `device-logins.denied` The request was denied.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `device-logins.not-found` No device is waiting with this code. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `device-logins.pending` Nobody has approved the code yet.
             *     `device-logins.slow-down` Poll more slowly.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `device-logins.expired` The code has expired: start again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deviceLogins.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userCode: components["schemas"]["UserCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is asking, for the approval page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceLoginRequest"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `device-logins.not-found` No device is waiting with this code. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deviceLogins.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userCode: components["schemas"]["UserCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceDecisionBody"];
            };
        };
        responses: {
            /** @description Approve or deny a device */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `device-logins.not-found` No device is waiting with this code. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "account.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your own account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "account.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read: the change is refused when somebody was faster. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountPatch"];
            };
        };
        responses: {
            /** @description Change your name, handle or shop profile */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `account.handle-taken` Somebody has this handle already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.stale-version` Somebody changed it since you read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `account.image-unknown` Upload the image first.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "account.becomeSeller": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open a shop on this account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `account.email-unverified` Confirm your e-mail address first.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sessions.list": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where you are signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sessions.revokeOthers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out everywhere else: other devices, personal tokens, approved codes and links in mails */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsRevoked"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sessions.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out another device, or end a token */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sessions.not-found` You have no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "tokens.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenBody"];
            };
        };
        responses: {
            /** @description Make a personal token for a script */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalToken"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sellers.list": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Shops, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sellers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: components["schemas"]["Handle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One shop */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seller"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sellers.not-found` There is no such shop. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "media.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediaLookupBody"];
            };
        };
        responses: {
            /** @description Which of these files you have uploaded already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaLookup"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "media.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: components["schemas"]["Sha256"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of an upload */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaFile"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media.not-found` You have uploaded no such file. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "media.upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: components["schemas"]["Sha256"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Upload an image under the hash of its bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaFile"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `media.too-large` An image has at most 20 MB and 50 megapixels.
             *     `request.too-large` The request body is too large.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `media.hash-mismatch` The bytes do not have the hash of the address.
             *     `media.not-an-image` Only JPEG, PNG, WebP, AVIF and GIF images are taken.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.rate-limited` Too many requests.
             *     `media.quota-reached` You have uploaded as much as one day allows.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "categories.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole category tree */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryTree"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "products.list": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A category and everything below it. */
                category?: string;
                /** @description Handle of a shop. */
                seller?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Published products, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductCardPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `categories.not-found` There is no such category. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "products.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: components["schemas"]["Slug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One published product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `products.not-found` There is no such product. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sellerProducts.upsertMany": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertProductsBody"];
            };
        };
        responses: {
            /** @description Create or change up to 500 products by handle */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpsertResults"];
                };
            };
            /**
             * @description `idempotency.key-malformed` An Idempotency-Key is 1 to 255 printable characters.
             *     `request.malformed` The request could not be read.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role-required` Your account may not do this.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in-flight` The first request with this key is still running.
             *     `idempotency.answer-too-long` The first request with this key was done; its answer was too long to keep.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `idempotency.key-reused` This key was used with another body.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `products.imports-running` Wait until your other imports are done.
             *     `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sellerProducts.changeStatusMany": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStatusBody"];
            };
        };
        responses: {
            /** @description Publish, unpublish or archive up to 500 products */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusResults"];
                };
            };
            /**
             * @description `idempotency.key-malformed` An Idempotency-Key is 1 to 255 printable characters.
             *     `request.malformed` The request could not be read.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role-required` Your account may not do this.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in-flight` The first request with this key is still running.
             *     `idempotency.answer-too-long` The first request with this key was done; its answer was too long to keep.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `idempotency.key-reused` This key was used with another body.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sellerProducts.export": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                status?: components["schemas"]["ProductStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All your products, by handle */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerProductPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role-required` Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sellerProducts.list": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                status?: components["schemas"]["ProductStatus"];
                /** @description Part of a title, handle or SKU. */
                q?: string;
                /** @description Count them all, too. */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your products, last changed first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerProductList"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role-required` Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sellerProducts.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductInput"];
            };
        };
        responses: {
            /** @description List one product */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerProduct"];
                };
            };
            /**
             * @description `idempotency.key-malformed` An Idempotency-Key is 1 to 255 printable characters.
             *     `request.malformed` The request could not be read.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role-required` Your account may not do this.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in-flight` The first request with this key is still running.
             *     `idempotency.answer-too-long` The first request with this key was done; its answer was too long to keep.
             *     `products.handle-in-use` You have a product with this handle already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `idempotency.key-reused` This key was used with another body.
             *     `products.refused` The product does not fit together.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sellerProducts.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of your products */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerProduct"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role-required` Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `products.not-found` There is no such product. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sellerProducts.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read: the change is refused when somebody was faster. */
                "If-Match"?: string;
            };
            path: {
                productId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductPatch"];
            };
        };
        responses: {
            /** @description Change a product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerProduct"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role-required` Your account may not do this.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `products.not-found` There is no such product. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.stale-version` Somebody changed it since you read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `products.refused` The product does not fit together.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sellerProducts.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show it to everybody */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerProduct"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role-required` Your account may not do this.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `products.not-found` There is no such product. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sellerProducts.unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take it back to a draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerProduct"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role-required` Your account may not do this.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `products.not-found` There is no such product. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sellerProducts.archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Put it away; orders keep it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerProduct"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role-required` Your account may not do this.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `products.not-found` There is no such product. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "stock.set": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetStockBody"];
            };
        };
        responses: {
            /** @description Say how many units are on hand, by SKU */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockResults"];
                };
            };
            /**
             * @description `idempotency.key-malformed` An Idempotency-Key is 1 to 255 printable characters.
             *     `request.malformed` The request could not be read.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role-required` Your account may not do this.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in-flight` The first request with this key is still running.
             *     `idempotency.answer-too-long` The first request with this key was done; its answer was too long to keep.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `idempotency.key-reused` This key was used with another body.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "stockAdjustments.list": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every change of your stock, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockAdjustmentPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role-required` Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "search.products": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description What a person typed; misspelt words find too. */
                q?: string;
                category?: string;
                /** @description Handle of a shop. */
                seller?: string;
                condition?: components["schemas"]["Condition"][];
                /** @description Minor units. */
                priceMin?: number;
                /** @description Minor units. */
                priceMax?: number;
                /** @description `Name:Value`, e.g. `Size:M`; several of one name are alternatives. */
                option?: string[];
                /** @description Only what can be bought now. */
                inStock?: boolean;
                /** @description `rating` has the best rated first: an average over few reviews counts for less than one over many, and what nobody has reviewed stands between the good and the bad. */
                sort?: "relevance" | "newest" | "rating" | "price-asc" | "price-desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Find products by words and filters, with facet counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "search.suggest": {
        parameters: {
            query: {
                q: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Suggestions while somebody types */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cart.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description Of a guest cart. */
                "Cart-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cart, with what is wrong in it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cart.addItem": {
        parameters: {
            query?: never;
            header?: {
                /** @description Of a guest cart. */
                "Cart-Token"?: string;
                /** @description The same key and body give the same answer, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCartItemBody"];
            };
        };
        responses: {
            /** @description Put something in; more of what is there adds up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /**
             * @description `idempotency.key-malformed` An Idempotency-Key is 1 to 255 printable characters.
             *     `request.malformed` The request could not be read.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cart.not-for-sale` This cannot be bought. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in-flight` The first request with this key is still running.
             *     `idempotency.answer-too-long` The first request with this key was done; its answer was too long to keep.
             *     `cart.own-product` This is from your own shop.
             *     `cart.full` A cart has room for 100 different things.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `idempotency.key-reused` This key was used with another body.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cart.setItem": {
        parameters: {
            query?: never;
            header?: {
                /** @description Of a guest cart. */
                "Cart-Token"?: string;
            };
            path: {
                variantId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCartItemBody"];
            };
        };
        responses: {
            /** @description Set how many */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cart.not-for-sale` This cannot be bought. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cart.removeItem": {
        parameters: {
            query?: never;
            header?: {
                /** @description Of a guest cart. */
                "Cart-Token"?: string;
            };
            path: {
                variantId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take it out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cart.merge": {
        parameters: {
            query?: never;
            header?: {
                /** @description Of a guest cart. */
                "Cart-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeCartBody"];
            };
        };
        responses: {
            /** @description After signing in: bring the guest cart along */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartMerge"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "marketplace.countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every country, and what addresses there need */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Countries"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "addresses.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where you had things sent to, the last one first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptAddresses"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "addresses.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                addressId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Do not offer an address again */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `addresses.not-found` You have no such address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "checkouts.start": {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and body give the same answer, for 24 hours. */
                "Idempotency-Key": string;
                /** @description Of a guest cart. */
                "Cart-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartCheckoutBody"];
            };
        };
        responses: {
            /** @description Hold the goods of the cart and open one payment for them */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkout"];
                };
            };
            /**
             * @description `idempotency.key-malformed` An Idempotency-Key is 1 to 255 printable characters.
             *     `idempotency.key-required` This operation moves money and needs an Idempotency-Key.
             *     `request.malformed` The request could not be read.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in-flight` The first request with this key is still running.
             *     `idempotency.answer-too-long` The first request with this key was done; its answer was too long to keep.
             *     `checkouts.cart-has-problems` Something in the cart has changed: look at it again.
             *     `checkouts.total-changed` The total is not what you saw.
             *     `checkouts.stock-gone` Somebody was faster.
             *     `checkouts.hold-limit` Too many items are held by unpaid checkouts.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `idempotency.key-reused` This key was used with another body.
             *     `checkouts.cart-empty` There is nothing in the cart.
             *     `checkouts.email-needed` Say where to send the confirmation.
             *     `checkouts.return-url-refused` The payment page cannot send the buyer there.
             *     `checkouts.total-too-large` The total is larger than one payment can be.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `payments.unavailable` The payment provider does not answer.
             *     `payments.refused` The payment provider refused this payment.
             *     `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "checkouts.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description Of a guest checkout: as it was answered, or from the link in the mails about it. */
                "Checkout-Token"?: string;
            };
            path: {
                checkoutId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where a checkout stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkout"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `checkouts.not-found` There is no such checkout. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "checkouts.confirm": {
        parameters: {
            query?: never;
            header?: {
                /** @description Of a guest checkout: as it was answered, or from the link in the mails about it. */
                "Checkout-Token"?: string;
            };
            path: {
                checkoutId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Back from the payment page: ask the provider and finish */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkout"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `checkouts.not-found` There is no such checkout. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `payments.unavailable` The payment provider does not answer.
             *     `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "checkouts.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description Of a guest checkout: as it was answered, or from the link in the mails about it. */
                "Checkout-Token"?: string;
            };
            path: {
                checkoutId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Give up before paying: the goods go back on sale */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkout"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `checkouts.not-found` There is no such checkout. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `checkouts.over` This checkout has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `payments.unavailable` The payment provider does not answer.
             *     `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "orders.list": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                status?: components["schemas"]["OrderStatus"];
                /** @description Placed at or after. */
                since?: components["schemas"]["Timestamp"];
                /** @description Only the order of this number. */
                number?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Orders you placed, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "orders.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One order you placed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `orders.not-found` There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "orders.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                orderId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelOrderBody"];
            };
        };
        responses: {
            /** @description Cancel before it ships; the money goes back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /**
             * @description `idempotency.key-malformed` An Idempotency-Key is 1 to 255 printable characters.
             *     `request.malformed` The request could not be read.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `orders.not-found` There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in-flight` The first request with this key is still running.
             *     `idempotency.answer-too-long` The first request with this key was done; its answer was too long to keep.
             *     `orders.transition-impossible` The order cannot go there from where it is.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `idempotency.key-reused` This key was used with another body.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "orders.confirmDelivery": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                orderId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has arrived; without a word it counts as arrived after a while */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /**
             * @description `idempotency.key-malformed` An Idempotency-Key is 1 to 255 printable characters.
             *     `request.malformed` The request could not be read.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `orders.not-found` There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in-flight` The first request with this key is still running.
             *     `idempotency.answer-too-long` The first request with this key was done; its answer was too long to keep.
             *     `orders.transition-impossible` The order cannot go there from where it is.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `idempotency.key-reused` This key was used with another body.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sellerOrders.list": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                status?: components["schemas"]["OrderStatus"];
                /** @description Placed at or after. */
                since?: components["schemas"]["Timestamp"];
                /** @description Only the order of this number. */
                number?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Orders in your shop, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role-required` Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sellerOrders.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One order in your shop */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.role-required` Your account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `orders.not-found` There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sellerOrders.ship": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                orderId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShipOrderBody"];
            };
        };
        responses: {
            /** @description Mark as shipped, with the tracking number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /**
             * @description `idempotency.key-malformed` An Idempotency-Key is 1 to 255 printable characters.
             *     `request.malformed` The request could not be read.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role-required` Your account may not do this.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `orders.not-found` There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in-flight` The first request with this key is still running.
             *     `idempotency.answer-too-long` The first request with this key was done; its answer was too long to keep.
             *     `orders.transition-impossible` The order cannot go there from where it is.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `idempotency.key-reused` This key was used with another body.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sellerOrders.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                orderId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelOrderBody"];
            };
        };
        responses: {
            /** @description Cancel before it ships; the buyer is refunded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /**
             * @description `idempotency.key-malformed` An Idempotency-Key is 1 to 255 printable characters.
             *     `request.malformed` The request could not be read.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role-required` Your account may not do this.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `orders.not-found` There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in-flight` The first request with this key is still running.
             *     `idempotency.answer-too-long` The first request with this key was done; its answer was too long to keep.
             *     `orders.transition-impossible` The order cannot go there from where it is.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `idempotency.key-reused` This key was used with another body.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "payments.receiveWebhook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: "sandbox";
            };
            cookie?: never;
        };
        /** @description As the provider sends it; its signature is checked over the raw bytes. */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description For payment providers: tell what happened to a payment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReceipt"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             *     `payments.webhook-refused` The signature of this webhook is not valid.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviews.ofProduct": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                productId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What buyers say of a product, newest first, and its rating */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviews.waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What you received and could say something of */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingLines"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviews.list": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What you wrote yourself, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnReviewPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviews.write": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                orderId: components["schemas"]["Id"];
                lineId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewBody"];
            };
        };
        responses: {
            /** @description Review a line of an order that was delivered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /**
             * @description `idempotency.key-malformed` An Idempotency-Key is 1 to 255 printable characters.
             *     `request.malformed` The request could not be read.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reviews.line-not-found` You bought no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency.in-flight` The first request with this key is still running.
             *     `idempotency.answer-too-long` The first request with this key was done; its answer was too long to keep.
             *     `reviews.not-received` Only what you bought and received can be reviewed.
             *     `reviews.own-product` Sellers do not review what they sell.
             *     `reviews.already-written` You have reviewed this already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `idempotency.key-reused` This key was used with another body.
             *     `reviews.picture-not-ready` A picture is not there, or not ready yet.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviews.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewBody"];
            };
        };
        responses: {
            /** @description Say it anew; the answer of the seller stays */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reviews.not-found` There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `reviews.picture-not-ready` A picture is not there, or not ready yet.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviews.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take back what you wrote */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reviews.not-found` There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviews.ofSeller": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                handle: components["schemas"]["Slug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What buyers say of a shop, newest first, and its rating */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sellers.not-found` There is no such shop. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviews.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewAnswerBody"];
            };
        };
        responses: {
            /** @description Answer what a buyer said of something of yours */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role-required` Your account may not do this.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reviews.not-found` There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "people.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: components["schemas"]["Handle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Somebody, as everybody sees them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `people.not-found` There is nobody of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "people.follow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: components["schemas"]["Handle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Follow somebody: what they list and like comes to your feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Following"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `people.not-found` There is nobody of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `people.cannot-follow` You cannot follow this person.
             *     `people.that-is-you` That is you.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "people.unfollow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: components["schemas"]["Handle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Follow somebody no longer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Following"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `people.not-found` There is nobody of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "people.followers": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                handle: components["schemas"]["Handle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who follows somebody, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `people.not-found` There is nobody of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "people.following": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                handle: components["schemas"]["Handle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom somebody follows, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `people.not-found` There is nobody of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "people.block": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: components["schemas"]["Handle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Block somebody: neither follows nor writes to the other any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `people.not-found` There is nobody of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `people.that-is-you` That is you. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "people.unblock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: components["schemas"]["Handle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Block somebody no longer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `people.not-found` There is nobody of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "blocks.list": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom you have blocked, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "products.like": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Like a product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liking"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `products.not-found` There is no such product. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "products.unlike": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Like a product no longer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liking"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "products.viewed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Say that somebody looks at a product */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "products.standings": {
        parameters: {
            query: {
                /** @description Ids of products, separated by commas; 60 at most. */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How products stand: likes, views, and whether you like or wish for them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standings"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "likes.list": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What you like and can be bought, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptProductPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "wishlist.list": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What you wish for and can be bought, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptProductPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "wishlist.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Put something on your wishlist, which nobody else sees */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `products.not-found` There is no such product. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "wishlist.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take something off your wishlist */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "feed.list": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the people you follow list and like, newest first, then what is new everywhere */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.list": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those with something you have not read. */
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your conversations, the latest message first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartConversationBody"];
            };
        };
        responses: {
            /** @description Open the conversation with a seller, a buyer or anybody */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `chat.blocked` You two cannot write to each other.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `chat.nobody-there` There is nobody to write to. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `chat.person-gone` This person takes no messages any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `chat.yourself` You cannot write to yourself.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How much you have not read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One conversation, without its messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `chat.not-found` There is no such conversation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.markRead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpToBody"];
            };
        };
        responses: {
            /** @description You have read everything up to here */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadState"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `chat.not-found` There is no such conversation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportConversationBody"];
            };
        };
        responses: {
            /** @description Ask a moderator to look at it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `chat.not-found` There is no such conversation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "messages.list": {
        parameters: {
            query?: {
                /** @description Those before this `sequence`, the nearest first taken. */
                before?: number;
                /** @description Those after this `sequence`. */
                after?: number;
                /** @description How many messages to give at most. */
                limit?: number;
            };
            header?: never;
            path: {
                conversationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was written, from any place in either direction */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `chat.not-found` There is no such conversation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "messages.send": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageBody"];
            };
        };
        responses: {
            /** @description Write */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `chat.blocked` You two cannot write to each other.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `chat.not-found` There is no such conversation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `chat.person-gone` This person takes no messages any more.
             *     `chat.message-id-taken` You sent another message under this id.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `chat.picture-not-ready` A picture cannot be sent.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "chatSettings.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What others see of you */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSettings"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "chatSettings.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatSettings"];
            };
        };
        responses: {
            /** @description Show or hide whether you are online */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSettings"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reports.list": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                status?: "open" | "resolved";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Conversations that somebody reported, the longest waiting first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role-required` Your account may not do this.
             *     `auth.second-factor-missing` This needs a second factor.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reports.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A report, with the messages it is about */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportWithEvidence"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role-required` Your account may not do this.
             *     `auth.second-factor-missing` This needs a second factor.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `chat.report-not-found` There is no such report. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reports.resolve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveReportBody"];
            };
        };
        responses: {
            /** @description Say what was decided about a report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.role-required` Your account may not do this.
             *     `auth.second-factor-missing` This needs a second factor.
             *     `auth.origin-refused` This request came from another site.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `chat.report-not-found` There is no such report. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `chat.report-resolved` This report has been resolved. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notifications.list": {
        parameters: {
            query?: {
                /** @description How many items a page has. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those you have not read. */
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is to notice, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notifications.unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many you have not read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsUnread"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notifications.markRead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkNotificationsReadBody"];
            };
        };
        responses: {
            /** @description You have read some, or all up to one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsUnread"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notificationPreferences.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What you hear of, where, and when not */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notificationPreferences.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationPreferencesPatch"];
            };
        };
        responses: {
            /** @description Change some of it; the rest stays */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "pushSubscriptions.key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key that browsers subscribe with */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushKey"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "pushSubscriptions.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushSubscriptionBody"];
            };
        };
        responses: {
            /** @description Push to this browser too */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushSubscription"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `notifications.push-endpoint-refused` Nothing can be pushed to this address.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "pushSubscriptions.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subscriptionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Push no longer to this browser */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `notifications.push-subscription-not-found` There is no such push subscription. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "mails.unsubscribe": {
        parameters: {
            query?: {
                /** @description Of the mail, where a mail program posts a form by itself. */
                token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnsubscribeBody"];
            };
        };
        responses: {
            /** @description No more mails of this kind, without signing in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unsubscribed"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.origin-refused` This request came from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too-large` The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported-media-type` This content type is not accepted here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid` Some fields are not right.
             *     `notifications.unsubscribe-link-invalid` This link does not end any mails.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "products.page": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: components["schemas"]["Slug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One published product, with what is shown around it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `products.not-found` There is no such product. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "visitor.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who you are and what waits for you, for the head of every page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visitor"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.sign-in-required` Sign in first.
             *     `auth.token-expired` The access token has expired.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "marketplace.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where people see products, shops and orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Marketplace"];
                };
            };
            /** @description `request.malformed` The request could not be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid` Some fields are not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate-limited` Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.failed` Something broke on our side.
             *     `server.database-unavailable` The marketplace is temporarily unavailable.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "on.cart:changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *       "type": "cart:changed",
                 *       "version": 1,
                 *       "occurredAt": "2026-05-01T09:30:00.000Z",
                 *       "sequence": null,
                 *       "data": {
                 *         "itemCount": 3
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CartChangedEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.chat:message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *       "type": "chat:message",
                 *       "version": 1,
                 *       "occurredAt": "2026-05-01T09:30:00.000Z",
                 *       "sequence": 42,
                 *       "data": {
                 *         "message": {
                 *           "id": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e60",
                 *           "conversationId": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *           "sequence": 7,
                 *           "clientMessageId": "0d1f6a52-6a0e-4f0b-8a55-0c2a4f1e7d3b",
                 *           "senderId": "0199a7a2-6f00-7000-8000-00000000ada1",
                 *           "text": "Does it run small?",
                 *           "pictures": [],
                 *           "flags": [],
                 *           "notice": null,
                 *           "sentAt": "2026-05-01T09:30:00.000Z"
                 *         },
                 *         "unread": 1
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChatMessageEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.chat:read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *       "type": "chat:read",
                 *       "version": 1,
                 *       "occurredAt": "2026-05-01T09:30:00.000Z",
                 *       "sequence": 42,
                 *       "data": {
                 *         "conversationId": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *         "userId": "0199a7a2-6f00-7000-8000-00000000ada1",
                 *         "deliveredUpTo": 7,
                 *         "readUpTo": 7,
                 *         "unread": 0
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChatReadEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.chat:typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *       "type": "chat:typing",
                 *       "version": 1,
                 *       "occurredAt": "2026-05-01T09:30:00.000Z",
                 *       "sequence": null,
                 *       "data": {
                 *         "conversationId": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *         "userId": "0199a7a2-6f00-7000-8000-00000000ada1"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChatTypingEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.feed:grown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *       "type": "feed:grown",
                 *       "version": 1,
                 *       "occurredAt": "2026-05-01T09:30:00.000Z",
                 *       "sequence": null,
                 *       "data": {}
                 *     }
                 */
                "application/json": components["schemas"]["FeedGrownEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.follow:changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *       "type": "follow:changed",
                 *       "version": 1,
                 *       "occurredAt": "2026-05-01T09:30:00.000Z",
                 *       "sequence": null,
                 *       "data": {
                 *         "userId": "0199a7a2-6f00-7000-8000-00000000ada1",
                 *         "following": true,
                 *         "followers": 42
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["FollowChangedEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.like:changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *       "type": "like:changed",
                 *       "version": 1,
                 *       "occurredAt": "2026-05-01T09:30:00.000Z",
                 *       "sequence": null,
                 *       "data": {
                 *         "productId": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *         "liked": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LikeChangedEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.notification:new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *       "type": "notification:new",
                 *       "version": 1,
                 *       "occurredAt": "2026-05-01T09:30:00.000Z",
                 *       "sequence": 42,
                 *       "data": {
                 *         "notification": {
                 *           "id": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e60",
                 *           "kind": "like",
                 *           "text": "Ada Moreno and 2 others like Night Kiln Mug.",
                 *           "detail": null,
                 *           "actor": {
                 *             "id": "0199a7a2-6f00-7000-8000-00000000ada1",
                 *             "handle": "ada-moreno",
                 *             "displayName": "Ada Moreno",
                 *             "avatarUrl": null,
                 *             "isSeller": false
                 *           },
                 *           "others": 2,
                 *           "count": 3,
                 *           "about": {
                 *             "type": "product",
                 *             "id": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e61",
                 *             "title": "Night Kiln Mug",
                 *             "imageUrl": null
                 *           },
                 *           "path": "/p/night-kiln-mug",
                 *           "at": "2026-05-01T09:30:00.000Z",
                 *           "readAt": null
                 *         },
                 *         "unread": 1
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NotificationNewEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.notification:read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *       "type": "notification:read",
                 *       "version": 1,
                 *       "occurredAt": "2026-05-01T09:30:00.000Z",
                 *       "sequence": 42,
                 *       "data": {
                 *         "ids": null,
                 *         "upTo": "2026-05-01T09:30:00.000Z",
                 *         "unread": 0
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NotificationReadEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.order:status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *       "type": "order:status",
                 *       "version": 1,
                 *       "occurredAt": "2026-05-01T09:30:00.000Z",
                 *       "sequence": 42,
                 *       "data": {
                 *         "orderId": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *         "checkoutId": "0199a7a2-6f00-7000-8000-0000000c4e01",
                 *         "number": "FB-1042",
                 *         "status": "shipped",
                 *         "role": "buyer"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OrderStatusEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.presence:online": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *       "type": "presence:online",
                 *       "version": 1,
                 *       "occurredAt": "2026-05-01T09:30:00.000Z",
                 *       "sequence": null,
                 *       "data": {
                 *         "userId": "0199a7a2-6f00-7000-8000-00000000ada1",
                 *         "online": true,
                 *         "lastSeenAt": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PresenceOnlineEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.product:liked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *       "type": "product:liked",
                 *       "version": 1,
                 *       "occurredAt": "2026-05-01T09:30:00.000Z",
                 *       "sequence": null,
                 *       "data": {
                 *         "productId": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *         "likeCount": 42
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductLikedEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.product:updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *       "type": "product:updated",
                 *       "version": 1,
                 *       "occurredAt": "2026-05-01T09:30:00.000Z",
                 *       "sequence": null,
                 *       "data": {
                 *         "productId": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *         "product": {
                 *           "title": "Night Kiln Mug",
                 *           "price": {
                 *             "amount": 1800,
                 *             "currency": "USD"
                 *           },
                 *           "priceVaries": false,
                 *           "compareAtPrice": null,
                 *           "inStock": true,
                 *           "rating": {
                 *             "average": 4.5,
                 *             "count": 8
                 *           },
                 *           "variants": [
                 *             {
                 *               "id": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e60",
                 *               "price": {
                 *                 "amount": 1800,
                 *                 "currency": "USD"
                 *               },
                 *               "compareAtPrice": null,
                 *               "inStock": true,
                 *               "stockLeft": 2
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductUpdatedEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.wishlist:changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *       "type": "wishlist:changed",
                 *       "version": 1,
                 *       "occurredAt": "2026-05-01T09:30:00.000Z",
                 *       "sequence": null,
                 *       "data": {
                 *         "productId": "0199a7a2-6f00-7c3e-9a41-3f2b1c0d4e5f",
                 *         "wished": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WishlistChangedEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
