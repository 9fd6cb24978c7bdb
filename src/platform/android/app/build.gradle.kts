import java.util.Properties

plugins {
    id("com.android.application")
}

// Who signs is whoever gives the app out: the keys are theirs and never lie here. See README.md, "Signing".
val signing = Properties().apply {
    val file = rootProject.file("signing.properties")
    if (file.exists()) file.inputStream().use { load(it) }
}

android {
    namespace = "org.sixseeds.app"
    compileSdk = 35

    defaultConfig {
        applicationId = "org.sixseeds.app"
        // Android 8: sound needs it.
        minSdk = 26
        targetSdk = 35
        versionCode = 1
        versionName = "0.1.0"
    }

    signingConfigs {
        if (signing.isNotEmpty()) {
            create("own") {
                storeFile = rootProject.file(signing.getProperty("storeFile"))
                storePassword = signing.getProperty("storePassword")
                keyAlias = signing.getProperty("keyAlias")
                keyPassword = signing.getProperty("keyPassword")
            }
        }
    }

    buildTypes {
        release {
            // There is no Java in it: nothing to shrink.
            isMinifyEnabled = false
            signingConfig = signingConfigs.findByName("own")
        }
    }

    packaging {
        jniLibs.useLegacyPackaging = false
    }
}
