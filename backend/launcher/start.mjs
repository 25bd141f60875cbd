import "./node-version.mjs"

import("./open-shop.mjs").then(({ openShop }) => openShop())
