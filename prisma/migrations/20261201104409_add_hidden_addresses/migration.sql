-- CreateTable
CREATE TABLE "hidden_addresses" (
    "user_id" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,

    CONSTRAINT "hidden_addresses_pkey" PRIMARY KEY ("user_id","fingerprint")
);
