# One interface target owns warnings and sanitizers; every target of ours links it.
add_library(baydesk_compiler INTERFACE)
target_compile_options(baydesk_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wswitch-enum -Wundef -Werror)
target_compile_definitions(baydesk_compiler INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
if(BAYDESK_SANITIZE)
    target_compile_options(baydesk_compiler INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(baydesk_compiler INTERFACE -fsanitize=address,undefined)
endif()
