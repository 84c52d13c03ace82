include("${CMAKE_CURRENT_LIST_DIR}/Precompiled.cmake")

# The layers of the house and the arrows between them. An edge that is not in this table stops the
# configuration, so that the picture in docs/ARCHITECTURE.md cannot drift from the build.
set(BAYDESK_ALLOWED_base "Qt6::Core;spdlog::spdlog")
set(BAYDESK_ALLOWED_domain "baydesk_base")
set(BAYDESK_ALLOWED_storage
    "baydesk_domain;Qt6::Sql;ICU::uc;ICU::i18n;PkgConfig::NETTLE;SQLite::SQLite3")
set(BAYDESK_ALLOWED_application "baydesk_storage;baydesk_domain;PkgConfig::SODIUM")
set(BAYDESK_ALLOWED_documents
    "baydesk_application;baydesk_domain;Qt6::Gui;Qt6::Svg;${QRCODEGENCPP}")
set(BAYDESK_ALLOWED_exchange
    "baydesk_application;${LIBCSV};ICU::uc;ICU::i18n;PkgConfig::LIBICAL;PkgConfig::LIBZIP;PkgConfig::XLSXWRITER")
set(BAYDESK_ALLOWED_desktop
    "baydesk_application;baydesk_documents;baydesk_exchange;Qt6::Widgets;Qt6::PrintSupport;Qt6::Svg;Qt6::DBus;Qt6::Network;Qt6Keychain::Qt6Keychain")

# baydesk_layer(NAME PUBLIC lib... PRIVATE lib...): the static library baydesk_NAME from all sources
# below the current folder.
function(baydesk_layer name)
    cmake_parse_arguments(LAYER "" "" "PUBLIC;PRIVATE" ${ARGN})
    foreach(library IN LISTS LAYER_PUBLIC LAYER_PRIVATE)
        if(NOT library IN_LIST BAYDESK_ALLOWED_${name})
            message(FATAL_ERROR "layer '${name}' may not link '${library}'; see cmake/Layers.cmake")
        endif()
    endforeach()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    list(FILTER headers EXCLUDE REGEX "/src/storage/sql/") # storage's own: nobody else may see Qt Sql
    if(NOT sources)
        file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/empty.cpp" "")
        set(sources "${CMAKE_CURRENT_BINARY_DIR}/empty.cpp")
    endif()
    add_library(baydesk_${name} STATIC ${sources})
    target_sources(baydesk_${name} PUBLIC FILE_SET HEADERS
        BASE_DIRS "${CMAKE_SOURCE_DIR}/src" FILES ${headers})
    set_target_properties(baydesk_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    target_include_directories(baydesk_${name} PUBLIC "${CMAKE_SOURCE_DIR}/src")
    target_link_libraries(baydesk_${name}
        PUBLIC ${LAYER_PUBLIC} PRIVATE ${LAYER_PRIVATE} baydesk_compiler)
    if(name STREQUAL "desktop")
        baydesk_precompile(baydesk_${name} widgets)
    else()
        baydesk_precompile(baydesk_${name} core)
    endif()
endfunction()
